import { SavedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { storeOf } from "#app/server/store/store.server.ts";
import { StoreTrouble } from "#app/server/store/trouble.server.ts";
import { somePeppers } from "../support/a-pepper.ts";
import type { SmallDisk } from "./small-disk.ts";

export interface DiskFigures {
	/** Saves until the disk was full. */
	saved: number;
	/** What it then refused as, each time. */
	refused: string;
	/** How many of the saves could be opened while it was full. */
	readable: number;
	/** How many could not be opened once there was room. */
	lost: number;
	/** Whether it went on by itself once there was room. */
	isBack: boolean;
}

/** Saves until a disk is full and a little longer, then gives it room. */
export async function fillDisk(
	place: { dataDir: string; databaseUrl: string | undefined },
	disk: SmallDisk,
	room: string,
): Promise<DiskFigures> {
	const store = storeOf(place);
	const plans = new SavedPlans(store, somePeppers(), Date.now);
	const saved: string[] = [];
	const kinds: string[] = [];
	try {
		while (kinds.length < 5) {
			try {
				saved.push((await plans.save("x")).code);
			} catch (error) {
				if (!(error instanceof StoreTrouble)) throw error;
				kinds.push(error.kind);
			}
		}
		// PostgreSQL may need room even to read: it then says so, as when it writes.
		const meanwhile = await Promise.allSettled(saved.map((code) => plans.open(code)));
		disk.remount(room);
		const { code } = await plans.save("after");
		const opened = await Promise.all(saved.map((code) => plans.open(code)));
		return {
			saved: saved.length,
			refused: kinds.join(" "),
			readable: meanwhile.filter(({ status }) => status === "fulfilled").length,
			lost: opened.filter((plan) => plan?.value !== "x").length,
			isBack: (await plans.open(code))?.value === "after",
		};
	} finally {
		await store.close();
	}
}

/** Starts on a disk that refuses writing (no disk can be locked under an open file), and goes on once it takes it. */
export async function lockDisk(dataDir: string, disk: SmallDisk): Promise<DiskFigures> {
	const place = { dataDir, databaseUrl: undefined };
	const peppers = somePeppers();
	const before = storeOf(place);
	const { code } = await new SavedPlans(before, peppers, Date.now).save("x");
	await before.close();
	disk.remount("ro");
	const store = storeOf(place);
	const plans = new SavedPlans(store, peppers, Date.now);
	try {
		const refused = await plans.save("y").then(
			() => "nothing",
			(error) => (error instanceof StoreTrouble ? error.kind : String(error)),
		);
		disk.remount("rw");
		const after = await plans.save("after");
		const lost = (await plans.open(code))?.value === "x" ? 0 : 1;
		return {
			saved: 1,
			refused,
			readable: 0,
			lost,
			isBack: (await plans.open(after.code))?.value === "after",
		};
	} finally {
		await store.close();
	}
}
