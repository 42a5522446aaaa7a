import MarkdownIt from "markdown-it";
import { readability as measured, type Readability } from "#app/commands/readability.ts";

/**
 * Names that nobody can write in shorter words; they are left out of every count. Longest first, since one may hold another.
 * Place names too, for the same reason.
 */
const NAMES = [
	"East Midlands Combined County Authority",
	"East Midlands Inclusive Growth Commission",
	"Equality and Human Rights Commission (EHRC)",
	"Equality Advisory and Support Service (EASS)",
	"Opportunity Escalator",
	"Open Government Licence",
	"Department for Transport",
	"Ordnance Survey",
	"Derbyshire",
	"Nottinghamshire",
	"Nottingham",
	"Leicestershire",
	"Leicester",
];

const sentencesOf = new Intl.Segmenter("en", { granularity: "sentence" });

/** A paragraph, a heading or an item of a list, as plain words. */
export interface Block {
	kind: "heading" | "text";
	level: string;
	sentences: string[];
}

/** What a text in Markdown says, block by block, with where its links lead. */
export function blocksOf(markdown: string): { blocks: Block[]; links: string[] } {
	const tokens = new MarkdownIt().parse(markdown, {});
	const inline = tokens.flatMap((token, at) =>
		token.type === "inline" ? [{ token, level: tokens[at - 1]?.tag ?? "" }] : [],
	);
	const blocks = inline.map(({ token, level }): Block => {
		const words = (token.children ?? [])
			.map(({ type, content }) => (type === "softbreak" ? " " : content))
			.join("");
		const sentences = [...sentencesOf.segment(words)]
			.map(({ segment }) => segment.trim())
			.filter(Boolean);
		return { kind: /^h\d$/.test(level) ? "heading" : "text", level, sentences };
	});
	const links = inline
		.flatMap(({ token }) => token.children ?? [])
		.flatMap((child) => child.attrGet("href") ?? [])
		.map(String);
	return { blocks, links };
}

/** Measures sentences of a page; place names and the names above are left out. */
export function readability(sentences: readonly string[]): Readability {
	return measured(sentences, NAMES);
}
