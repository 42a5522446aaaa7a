import { createHash } from "node:crypto";
import { z } from "zod";
import type { Store } from "./store.server.ts";

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

/**
 * All that a store holds, as it was at one moment. Leases are left out: they are about processes that run now.
 *
 * @param day - written into the header
 */
export async function backUp(store: Store, day: string): Promise<{ text: string; rows: number }> {
	const { plans, reports } = await store.snapshot(async (db) => ({
		plans: await db.selectFrom("saved_plans").selectAll().orderBy("id").execute(),
		reports: await db.selectFrom("reports").selectAll().orderBy("id").execute(),
	}));
	const lines = [
		{ backup: BACKUP_FORMAT, day },
		...plans.map(({ sealed, ...row }) => {
			return { table: "saved_plans", ...row, sealed: Buffer.from(sealed).toString("base64") };
		}),
		...reports.map(({ id: _, ...row }) => ({ table: "reports", ...row })),
	];
	const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
	const rows = plans.length + reports.length;
	return { text: `${text}${JSON.stringify({ rows, sha256: sumOf(text) })}\n`, rows };
}

export function sumOf(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}
