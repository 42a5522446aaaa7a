import { z } from "zod";

const texts = z.array(z.string().min(1)).default([]);

/** What was gathered about one service, as `seeds/provision/records.jsonl` keeps it for the checks. */
export const ProvisionRecordSchema = z.strictObject({
	id: z.string(),
	/** The gathered files that the record stood in. */
	files: z.array(z.string()).min(1),
	/** What the record says of the service; the wording an entry may not take over. */
	texts,
	phones: texts,
	emails: texts,
	/** Pages of the service, and pages that the record was made from. */
	links: texts,
	addresses: texts,
});

export type ProvisionRecord = z.infer<typeof ProvisionRecordSchema>;

/** `seeds/provision/exceptions.yaml`: contacts that no record carries and an entry still may show. */
export const ContactExceptionsSchema = z.array(
	z.strictObject({
		/** The entry, or `crisis`. */
		entry: z.string(),
		/** The number, email address, link or address as the entry has it. */
		contact: z.string(),
		/** Which of the entry's own sources carries it, and how we know. */
		why: z.string().min(10),
	}),
);

export type ContactException = z.infer<typeof ContactExceptionsSchema>[number];

/** What was gathered, by id, and what was agreed beside it. */
export interface Provision {
	records: ReadonlyMap<string, ProvisionRecord>;
	exceptions: readonly ContactException[];
}

/** The last day of the gathering; what somebody looked up later stands in no record. */
export const GATHERED_UNTIL = "2026-11-21";

/** The records that an entry was written from: its own, and those joined to it. */
export function recordsOf(
	entry: { id: string; mergedFrom: readonly string[] },
	{ records }: Provision,
): ProvisionRecord[] {
	return [entry.id, ...entry.mergedFrom].flatMap((id) => records.get(id) ?? []);
}

/** Ids that were gathered and are neither an entry nor joined to one. */
export function missingEntries(
	entries: readonly { id: string; mergedFrom: readonly string[] }[],
	{ records }: Provision,
): string[] {
	const there = new Set(entries.flatMap(({ id, mergedFrom }) => [id, ...mergedFrom]));
	return [...records.keys()].filter((id) => !there.has(id));
}
