import type { z } from "zod";
import { FooterSchema, HeaderSchema, LineSchema, sumOf } from "./backup.server.ts";
import type { Queries, Store } from "./store.server.ts";

/** Why a back-up was not restored, in words for the operator; nothing was changed. */
export class NotRestored extends Error {
	override name = "NotRestored";
}

type Line = z.output<typeof LineSchema>;

/**
 * Puts back what `backUp` wrote: all of it or nothing.
 *
 * @param options.replace - to throw away what the store holds; otherwise a store that holds anything is refused
 * @returns how many rows came back
 * @throws NotRestored where the text is damaged, or the store is not empty
 */
export async function restore(
	store: Store,
	text: string,
	{ replace = false } = {},
): Promise<{ rows: number }> {
	const lines = readBackup(text);
	await store.change(async (db) => {
		if (replace) {
			await db.deleteFrom("saved_plans").execute();
			await db.deleteFrom("reports").execute();
		} else if (await holdsAnything(db))
			throw new NotRestored(
				"The database is not empty. Restore into an empty one, or say --replace to throw away what it holds.",
			);
		for (const line of lines) await insert(db, line);
	});
	return { rows: lines.length };
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

/** @throws NotRestored for a text that is not whole, naming the line */
function readBackup(text: string): Line[] {
	const end = text.lastIndexOf("\n", text.length - 2) + 1;
	const [first = "", ...rest] = text.slice(0, end).split("\n").slice(0, -1);
	if (!HeaderSchema.safeParse(asJson(first)).success)
		throw new NotRestored("This is no back-up of this service, or of a later version of it.");
	const footer = FooterSchema.safeParse(asJson(text.slice(end)));
	if (!footer.success) throw new NotRestored("The back-up is cut off: its last line is missing.");
	if (footer.data.rows !== rest.length || footer.data.sha256 !== sumOf(text.slice(0, end)))
		throw new NotRestored("The back-up was changed or damaged: its sum is not right.");
	return rest.map((line, index) => {
		const read = LineSchema.safeParse(asJson(line));
		if (read.success) return read.data;
		throw new NotRestored(`Line ${index + 2} of the back-up makes no sense here.`);
	});
}

function asJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
