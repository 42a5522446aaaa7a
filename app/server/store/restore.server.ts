import type { z } from "zod";
import { BackupSum, FooterSchema, HeaderSchema, LineSchema } from "./backup.server.ts";
import type { Queries, Store } from "./store.server.ts";

/** Why a back-up was not restored, in words for the operator; nothing was changed. */
export class NotRestored extends Error {
	override name = "NotRestored";
}

const NO_BACKUP = "This is no back-up of this service, or of a later version of it.";

type Line = z.output<typeof LineSchema>;

/**
 * Puts back what `backUp` wrote: all of it or nothing.
 *
 * @param read - gives the lines of the back-up without their ends; called twice, to look at all before anything is changed
 * @param options.replace - to throw away what the store holds; otherwise a store that holds anything is refused
 * @returns how many rows came back
 * @throws NotRestored where the back-up is damaged, or the store is not empty
 */
export async function restore(
	store: Store,
	read: () => AsyncIterable<string> | Iterable<string>,
	{ replace = false } = {},
): Promise<{ rows: number }> {
	const rows = await checked(read());
	await store.change(async (db) => {
		if (replace) {
			await db.deleteFrom("saved_plans").execute();
			await db.deleteFrom("reports").execute();
		} else if (await holdsAnything(db))
			throw new NotRestored(
				"The database is not empty. Restore into an empty one, or say --replace to throw away what it holds.",
			);
		let number = 0;
		for await (const text of read()) {
			number += 1;
			if (number > 1 && number <= rows + 1) await insert(db, readLine(text, number));
		}
	});
	return { rows };
}

/** @returns how many rows a back-up holds. @throws NotRestored where it is not whole */
async function checked(lines: AsyncIterable<string> | Iterable<string>): Promise<number> {
	const sum = new BackupSum();
	let last: string | undefined;
	let number = 0;
	for await (const line of lines) {
		if (last !== undefined) {
			number += 1;
			if (number > 1) readLine(last, number);
			else if (!HeaderSchema.safeParse(asJson(last)).success) throw new NotRestored(NO_BACKUP);
			sum.add(last);
		}
		last = line;
	}
	if (number === 0) throw new NotRestored(NO_BACKUP);
	const footer = FooterSchema.safeParse(asJson(last ?? ""));
	if (!footer.success) throw new NotRestored("The back-up is cut off: its last line is missing.");
	const { rows, sha256 } = sum.footer();
	if (footer.data.rows !== rows || footer.data.sha256 !== sha256)
		throw new NotRestored("The back-up was changed or damaged: its sum is not right.");
	return rows;
}

function readLine(text: string, number: number): Line {
	const read = LineSchema.safeParse(asJson(text));
	if (read.success) return read.data;
	throw new NotRestored(`Line ${number} of the back-up makes no sense here.`);
}

async function holdsAnything(db: Queries): Promise<boolean> {
	const found = [
		await db.selectFrom("saved_plans").select("id").limit(1).execute(),
		await db.selectFrom("reports").select("id").limit(1).execute(),
	];
	return found.some((rows) => rows.length > 0);
}

async function insert(db: Queries, line: Line): Promise<void> {
	if (line.table === "saved_plans") {
		const { table, ...row } = line;
		await db.insertInto(table).values(row).execute();
	} else {
		const { table, ...row } = line;
		await db.insertInto(table).values(row).execute();
	}
}

function asJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
