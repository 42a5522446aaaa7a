import { z } from "zod";

const words = z.array(z.string().min(1));

/** `content/words.yaml`: which words we do not write, and which are not ours to choose. */
export const WordsSchema = z.strictObject({
	banned: words,
	/** Ends of words that shorten a negative. */
	shortened: words,
	/** Names left out when the reading age is worked out. */
	notCounted: words,
});

export type Words = z.infer<typeof WordsSchema>;
