import { z } from "zod";
import { STATUSES } from "#app/domain/catalogue/service.schema.ts";
import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";

const text = z.string();

const NOTHING_MORE = {
	phone: undefined,
	url: undefined,
	email: undefined,
	address: undefined,
	how: undefined,
	cost: undefined,
	provider: undefined,
	source: undefined,
};

/** What a line of a plan said of its service. JSON leaves out what is undefined. */
const CardSchema = z
	.object({
		id: text,
		name: text,
		summary: text,
		status: z.enum(STATUSES),
		phone: z
			.object({ number: text, hours: text.optional(), for: text.optional(), sure: z.boolean() })
			.optional(),
		url: text.optional(),
		email: z.object({ address: text, sure: z.boolean() }).optional(),
		address: text.optional(),
		how: text.optional(),
		hasWayIn: z.boolean(),
		cost: text.optional(),
		source: z
			.object({ title: text, date: text.optional(), read: text })
			.transform(({ title, date, read }) => ({ title, date, read }))
			.optional(),
		isConfirmed: z.boolean(),
	})
	.transform((card): ServiceCard => ({ ...NOTHING_MORE, ...card }));

const LineSchema = z.object({
	service: CardSchema,
	verdict: z.enum(["yes", "unknown"]),
	/** What to ask them, as far as it says nothing of the person: published rules and our own doubts. */
	asks: z.array(
		z.union([z.object({ ask: text }), z.object({ doubt: z.enum(["rules", "status", "area"]) })]),
	),
	isStale: z.boolean(),
});

/**
 * A plan as somebody keeps it: what it showed, without the reasons, which are made of answers. Those are in it only
 * where they asked for it.
 */
export const SavedPlanSchema = z.object({
	form: z.literal(1),
	/** The day it was made. */
	day: z.iso.date(),
	receipt: text,
	isForOther: z.boolean(),
	/** Ids of the crisis lines that stood at the top. */
	now: z.array(text),
	/** What was chosen with an adviser, in that order; not all of it need be of the plan. */
	picked: z.array(CardSchema).default([]),
	firstCall: LineSchema.nullable(),
	start: z.array(LineSchema),
	alongside: z.array(LineSchema),
	next: z.array(LineSchema),
	/** By fact, and the order in which they were asked; whoever reads them judges them again. */
	told: z.object({ answers: z.record(text, z.unknown()), walk: z.array(text) }).optional(),
});

export type SavedPlan = z.infer<typeof SavedPlanSchema>;
export type SavedLine = z.infer<typeof LineSchema>;

/** The lines of a plan, in the order in which they are read. */
export function linesOf({
	firstCall,
	start,
	alongside,
	next,
}: Pick<SavedPlan, "firstCall" | "start" | "alongside" | "next">): SavedLine[] {
	return [...(firstCall ? [firstCall] : []), ...start, ...alongside, ...next];
}
