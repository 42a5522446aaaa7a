import { spawnSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "#app/domain/catalogue/report.ts";
import { reportsIn } from "#app/server/reports.server.ts";
import { SavedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { backUp } from "#app/server/store/backup.server.ts";
import { NotRestored, restore } from "#app/server/store/restore.server.ts";
import type { Store } from "#app/server/store/store.server.ts";
import { pepperText, somePeppers } from "../support/a-pepper.ts";
import { aFolder, aStoreAt, databases, ENGINES } from "../support/a-store.ts";

const { aPlace, aStore } = databases();
const DAY = "2026-11-22";
const reports: Report[] = [
	{ day: DAY, service: "quay", reason: "hours", text: "ب\n\u2028" },
	{ day: DAY, service: "harbour-line", reason: "ended" },
];
/** A back-up as one text, and how many rows are in it. */
async function backUpOf(store: Store) {
	let text = "";
	const { rows } = await backUp(store, DAY, (line) => {
		text += line;
	});
	return { text, rows };
}

const linesOf = (text: string) => () => text.replace(/\n$/, "").split("\n");

const reportsOf = (store: Store) => reportsIn(store, () => 0, console.error);

/** A store with two reports and a plan, the plan's code, and what opens it. */
async function aFullStore(store: Store) {
	const peppers = somePeppers();
	for (const report of reports) await reportsOf(store).keep(report);
	const plans = new SavedPlans(store, peppers, Date.now);
	const { code } = await plans.save("plan");
	await plans.extendOnce(code);
	return { store, code, peppers, before: await plans.open(code) };
}

const pairs = ENGINES.flatMap((from) => ENGINES.map((to) => [from, to] as const));

test.each(pairs)("what is backed up from %s opens again in %s", async (from, to) => {
	const { store, code, peppers, before } = await aFullStore(await aStore(from));
	const { text, rows } = await backUpOf(store);
	expect(rows).toBe(3);
	const target = await aStore(to);
	expect(await restore(target, linesOf(text))).toEqual({ rows: 3 });
	expect(await new SavedPlans(target, peppers, Date.now).open(code)).toEqual(before);
	expect(await reportsOf(target).all()).toEqual({ reports, broken: [] });
	expect(await reportsOf(target).keep({ day: DAY, service: "pier", reason: "link" })).toBe("kept");
	expect((await backUpOf(target)).rows).toBe(4);
});

describe.each(ENGINES)("%s", (engine) => {
	test("more than fits into memory at a time comes back whole", async () => {
		const [store, target] = [await aStore(engine), await aStore(engine)];
		const rows = Array.from({ length: 1200 }, (_, index) => ({
			id: `${index}`,
			pepper: "",
			sealed: Buffer.from([index % 256]),
			expires_on: DAY,
			is_extended: 0,
		}));
		for (let first = 0; first < rows.length; first += 400)
			await store.use((db) =>
				db
					.insertInto("saved_plans")
					.values(rows.slice(first, first + 400))
					.execute(),
			);
		const { text } = await backUpOf(store);
		expect(await restore(target, linesOf(text))).toEqual({ rows: 1200 });
		expect((await backUpOf(target)).text).toBe(text);
	});

	test("a store that holds anything is left alone, unless it may be replaced", async () => {
		const { store, code, peppers } = await aFullStore(await aStore(engine));
		const { text } = await backUpOf(store);
		const other = await aFullStore(await aStore(engine));
		await expect(restore(other.store, linesOf(text))).rejects.toThrow(/not empty/);
		const plans = new SavedPlans(other.store, [...peppers, ...other.peppers], Date.now);
		expect((await plans.open(other.code))?.value).toBe("plan");
		await restore(other.store, linesOf(text), { replace: true });
		expect(await plans.open(other.code)).toBeUndefined();
		expect((await plans.open(code))?.value).toBe("plan");
	});

	test("a damaged back-up changes nothing", async () => {
		const { text } = await backUpOf((await aFullStore(await aStore(engine))).store);
		const target = await aStore(engine);
		const damaged = [
			"",
			"{}",
			text.slice(0, -20),
			text.slice(0, text.lastIndexOf("\n", text.length - 2) + 1),
			text.replace("quay", "quiz"),
			text.replace(/^.*"reports".*\n/m, ""),
			text.replace("backup 1", "backup 2"),
		];
		for (const one of damaged)
			await expect(restore(target, linesOf(one), { replace: true })).rejects.toThrow(NotRestored);
		expect((await backUpOf(target)).rows).toBe(0);
	});

	test("by command: backed up while it is used, refused over what is there, restored elsewhere", async () => {
		const PEPPER = pepperText();
		const [place, other] = [await aPlace(engine), await aPlace(engine)];
		const file = join(aFolder(), "backup.jsonl");
		await aFullStore(aStoreAt(place));
		const run = (command: string, env: Record<string, string>, ...more: string[]) =>
			spawnSync(process.execPath, [join("app", "commands", command), ...more], {
				encoding: "utf8",
				env: { PATH: process.env.PATH, PEPPER, ...env },
			});
		const made = run("backup.ts", place.env, file);
		expect([made.stderr, made.status]).toEqual(["", 0]);
		expect(made.stdout).toMatch(/^3 rows are in .*Keep the pepper/);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(run("backup.ts", place.env, file).stderr).toMatch(/is there already/);
		const refused = run("restore.ts", place.env, file);
		expect([refused.stderr, refused.status]).toEqual([expect.stringMatching(/--replace/), 2]);
		const back = run("restore.ts", other.env, file);
		expect([back.stdout, back.status]).toEqual(["3 rows are back.\n", 0]);
		expect(back.stderr).toMatch(/another pepper/);
		writeFileSync(file, readFileSync(file, "utf8").replace("quay", "quiz"));
		expect(run("restore.ts", other.env, file, "--replace").stderr).toMatch(/its sum is not right/);
		expect(run("restore.ts", other.env).status).toBe(2);
	});
});
