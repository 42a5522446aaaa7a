import { z } from "zod";
import { KINDS } from "#app/domain/catalogue/service.schema.ts";
import { BARRIERS } from "#app/domain/facts/barriers.ts";

const phrase = z.string().trim().min(2).max(200);
const phrases = z.array(phrase);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: "use lower-case words joined by hyphens",
});

/** Languages that residents search in; `-Latn` is the same language in Latin letters. */
const OTHER_LANGUAGES = ["pl", "ro", "ur", "ur-Latn", "pa", "gu", "ar"] as const;

const SynonymSchema = z
	.strictObject({
		/** What the page says it is showing results for. */
		means: z.string().trim().min(2).max(60),
		/** What people say; `mum/dad` stands for one word or the other. */
		said: phrases.default([]),
		/** What people say and nothing else: words too common to mean this among others. */
		alone: phrases.default([]),
		other: z.partialRecord(z.enum(OTHER_LANGUAGES), phrases).default({}),
		/** Help may be needed at once: the page then begins with whom to ring now. */
		urgent: z.boolean().default(false),
		/** Any age in years from the first to the last, said beside other words. */
		ages: z.strictObject({ from: z.int(), to: z.int() }).optional(),
		/** The catalogue's own words for it. */
		words: z.string().trim().max(120).default(""),
		barriers: z.array(z.enum(BARRIERS)).default([]),
		kinds: z.array(z.enum(KINDS)).default([]),
		/** Ids of services that answer it best, the best first. */
		services: z.array(id).default([]),
	})
	.refine(
		({ said, other, ages }) =>
			said.length + Object.values(other).flat().length > 0 || ages !== undefined,
		{ error: "needs something that people say" },
	)
	.refine(
		({ barriers, kinds, services, words }) =>
			barriers.length + kinds.length + services.length + words.length > 0,
		{ error: "needs something that it stands for: words, barriers, kinds or services" },
	);

/** `content/search/synonyms.yaml`: what residents say, and what it stands for in the catalogue. */
export const SynonymsSchema = z.strictObject({
	/** Words that say nothing about what is looked for. */
	littleWords: z.record(z.string(), z.array(z.string().min(1))),
	/** A word or two for each kind of entry. */
	kindWords: z.partialRecord(z.enum(KINDS), phrase),
	synonyms: z.array(SynonymSchema),
});

export type Synonyms = z.infer<typeof SynonymsSchema>;
/** A table that says nothing, for a catalogue without one. */
export const NO_SYNONYMS: Synonyms = { littleWords: {}, kindWords: {}, synonyms: [] };

export type Synonym = z.infer<typeof SynonymSchema>;

/** Everything that people say for one meaning, in every language. */
export function sayingsOf({ said, other }: Synonym): string[] {
	return [...said, ...Object.values(other).flat()];
}
