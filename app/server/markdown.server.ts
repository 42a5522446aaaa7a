import MarkdownIt, { type Token } from "markdown-it";

/** Where a link may lead: a page of ours or a place on this one, another website by https, a mailbox, a phone. */
const LINK = /^(https:\/\/|mailto:|tel:|#|\/(?!\/))/;

/** Width and height of a picture of ours in pixels, by its address. @throws Error where there is no such picture */
export type PictureSize = (address: string) => { width: number; height: number };

const noPictures: PictureSize = (address) => {
	throw new Error(`${address} is no picture of ours`);
};

// HTML in the text is shown as it is written, and a link to anywhere else stays plain text: nothing needs cleaning afterwards.
const markdown = new MarkdownIt({ html: false });
markdown.validateLink = (url) => LINK.test(url);

/** A page made from Markdown. */
export interface MarkdownPage {
	/** The words of its h1. */
	title: string;
	/** Safe HTML of the whole page, h1 first. */
	html: string;
}

/**
 * Renders a page.
 *
 * @param sizeOf - knows the pictures that the page may show; left out where it may show none
 * @throws Error where it does not begin with its title (`# …`), or shows a picture that is not ours or has no words
 */
export function renderPage(source: string, sizeOf: PictureSize = noPictures): MarkdownPage {
	const tokens = markdown.parse(source, {});
	if (tokens[0]?.tag !== "h1") throw new Error("A page begins with its title: # and its words");
	const title = tokens[1]?.children?.map(({ content }) => content).join("") ?? "";
	for (const token of tokens.flatMap(({ children }) => children ?? []))
		if (token.type === "image") dressPicture(token, sizeOf);
	return { title, html: markdown.renderer.render(tokens, markdown.options, {}) };
}

/**
 * Its size comes from the file: nothing jumps when the picture comes late, and nobody has to write it down. It is not
 * left to load lazily: a guide that is printed from its top would have gaps.
 */
function dressPicture(token: Token, sizeOf: PictureSize): void {
	const address = String(token.attrGet("src"));
	if (token.content.trim() === "")
		throw new Error(`${address} needs words that say what is to be seen`);
	const { width, height } = sizeOf(address);
	const shown = { class: "picture", width, height, decoding: "async" };
	for (const [name, value] of Object.entries(shown)) token.attrSet(name, String(value));
}
