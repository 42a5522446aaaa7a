/** A few words of a message, all of one kind. */
export interface Words {
	says: string;
	/** English among words of another language: a service's name, its own texts. */
	isEnglish?: boolean;
	/** Figures or an address, which run from left to right among any words: a number, a code. */
	isFigures?: boolean;
	isStrong?: boolean;
	/** Where it leads when it is pressed: `https:`, `http:`, `tel:` or `mailto:`. */
	href?: string;
}

/** What stands on one line. */
export type Line = readonly Words[];

/** A part of a message, with a heading or without. */
export interface Section {
	heading?: string;
	/** Lines that belong together; an empty line, or a gap, keeps them from the next. */
	blocks: readonly (readonly Line[])[];
}

/** A message before it is written out: each way of writing it says the same words in the same order. */
export interface Letter {
	language: string;
	dir: "ltr" | "rtl";
	sections: readonly Section[];
}

/**
 * A letter line by line as its plain text has them, empty ones between what does not belong together.
 * A heading is a line too.
 */
export function linesOfLetter({ sections }: Letter): Line[] {
	const blocks = sections.flatMap(({ heading, blocks }) => [
		...(heading === undefined ? [] : [[[{ says: heading, isStrong: true }]]]),
		...blocks,
	]);
	return blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]));
}
