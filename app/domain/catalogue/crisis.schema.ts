import { z } from "zod";
import { URGENT } from "./urgent.ts";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const from = z.array(id).min(1);

/** The parts of the page with help to ring now, in its order: a life at risk, a mind, harm at home, a roof. */
export const CRISIS_PARTS = ["danger", "mind", "abuse", "home"] as const;

/** Help to ring now, as `content/crisis.yaml` gives it. */
export const CrisisLinesSchema = z.strictObject({
	lines: z
		.array(
			z.strictObject({
				id,
				name: z.string(),
				about: z.enum(CRISIS_PARTS),
				numbers: z
					.array(
						z.strictObject({
							number: z.string().regex(/^[0-9][0-9 ]{1,15}$/),
							/** What to press or say once it answers. */
							hint: z.string().optional(),
							hours: z.string().optional(),
							text: z.boolean().default(false),
							/** False where the source is old or others differ: the page then says to check. */
							sure: z.boolean().default(true),
							textphone: z.string().optional(),
							from,
						}),
					)
					.min(1),
				when: z.string(),
				/** District ids, or an upper tier's or group's name; left out for all England. */
				areas: z.array(id).optional(),
				/** Barriers that bring this line to the top of a plan. */
				for: z.array(z.enum(URGENT)).default([]),
				service: id.optional(),
				from,
			}),
		)
		.min(1),
	sources: z.array(
		z.looseObject({
			id,
			title: z.string(),
			/** Left out where nobody is named. */
			publisher: z.string().optional(),
			date: z.string().optional(),
		}),
	),
	checks: z.array(z.looseObject({ kind: z.string() })),
});

export type CrisisLines = z.infer<typeof CrisisLinesSchema>;
export type CrisisLine = CrisisLines["lines"][number];

/**
 * What the crisis lines say in another language, as `content/crisis.<language>.yaml` gives it: by the very English
 * sentence, so that nobody reads what no longer holds once the English was changed.
 */
export const CrisisWordsSchema = z.record(z.string(), z.string().min(1));

export type CrisisWords = Readonly<z.infer<typeof CrisisWordsSchema>>;
