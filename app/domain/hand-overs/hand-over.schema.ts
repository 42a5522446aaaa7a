import { z } from "zod";

/** Whose screen shows it: an adviser's, for a while; or the phone of the person it is about, which keeps it. */
export const DIRECTIONS = ["to-adviser", "to-phone"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What one screen hands over to another, and nothing else. */
export const HandOverSchema = z.object({
	form: z.literal(1),
	direction: z.enum(DIRECTIONS),
	isForOther: z.boolean(),
	/** By fact, and the order in which they were asked; whoever reads them judges them again. */
	answers: z.record(z.string(), z.unknown()),
	walk: z.array(z.string()),
	/** Ids of what was chosen with an adviser, in that order; left out where nothing was. */
	picked: z.array(z.string()).readonly().optional(),
});

export type HandOver = z.infer<typeof HandOverSchema>;
