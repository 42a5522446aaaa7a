import { createHash } from "node:crypto";
import { z } from "zod";
import type { Queries, Store } from "./store.server.ts";

/**
 * A back-up is text, so that any editor and any engine reads it: a header, a line of JSON for every row, and at the end
 * how many there were and a sum over all lines before. Sealed plans stay sealed; the pepper is no part of it.
 */
export const BACKUP_FORMAT = "opportunity-escalator backup 1";

const Base64Schema = z.base64().transform((text) => Buffer.from(text, "base64"));

const PlanLineSchema = z.strictObject({
	table: z.literal("saved_plans"),
	id: z.string(),
	pepper: z.string(),
	sealed: Base64Schema,
	expires_on: z.iso.date(),
	is_extended: z.union([z.literal(0), z.literal(1)]),
});
const ReportLineSchema = z.strictObject({
	table: z.literal("reports"),
	day: z.string(),
	service: z.string(),
	reason: z.string(),
	text: z.string().nullable(),
});
export const LineSchema = z.discriminatedUnion("table", [PlanLineSchema, ReportLineSchema]);
export const HeaderSchema = z.strictObject({ backup: z.literal(BACKUP_FORMAT), day: z.iso.date() });
export const FooterSchema = z.strictObject({ rows: z.int(), sha256: z.string() });

/** Rows in memory at a time. */
const PAGE = 500;

/**
 * Writes all that a store holds, as it was at one moment. Leases and hand-overs are left out: they are about
 * what goes on now, and nobody would miss them in a back-up. So are messages on their way: restored, they would be
 * sent a second time, and a back-up would keep their addresses.
 *
 * @param day - written into the header
 * @param write - takes one line, with its end
 */
export async function backUp(
	store: Store,
	day: string,
	write: (line: string) => void,
): Promise<{ rows: number }> {
	const sum = new BackupSum();
	const add = (line: Record<string, unknown>) => {
		const text = JSON.stringify(line);
		sum.add(text);
		write(`${text}\n`);
	};
	add({ backup: BACKUP_FORMAT, day });
	await store.snapshot(async (db) => {
		for await (const { sealed, ...row } of allPlans(db))
			add({ table: "saved_plans", ...row, sealed: Buffer.from(sealed).toString("base64") });
		for await (const { id: _, ...row } of allReports(db)) add({ table: "reports", ...row });
	});
	write(`${JSON.stringify(sum.footer())}\n`);
	return { rows: sum.footer().rows };
}

async function* allPlans(db: Queries) {
	for (let last = ""; ; ) {
		const rows = await db
			.selectFrom("saved_plans")
			.selectAll()
			.where("id", ">", last)
			.orderBy("id")
			.limit(PAGE)
			.execute();
		yield* rows;
		if (rows.length < PAGE) return;
		last = rows.at(-1)?.id ?? last;
	}
}

async function* allReports(db: Queries) {
	for (let last = 0; ; ) {
		const rows = await db
			.selectFrom("reports")
			.selectAll()
			.where("id", ">", last)
			.orderBy("id")
			.limit(PAGE)
			.execute();
		yield* rows;
		if (rows.length < PAGE) return;
		last = rows.at(-1)?.id ?? last;
	}
}

/** Counts and sums the lines of a back-up, header first. */
export class BackupSum {
	readonly #hash = createHash("sha256");
	#lines = 0;

	/** @param line - without its end */
	add(line: string): void {
		this.#hash.update(`${line}\n`);
		this.#lines += 1;
	}

	/** What the last line of the back-up says, or should. */
	footer(): z.output<typeof FooterSchema> {
		return { rows: this.#lines - 1, sha256: this.#hash.copy().digest("hex") };
	}
}
