import MarkdownIt from "markdown-it";

/** Where a link may lead: a page of ours or a place on this one, another website by https, a mailbox, a phone. */
const LINK = /^(https:\/\/|mailto:|tel:|#|\/(?!\/))/;

// HTML in the text is shown as it is written, and a link to anywhere else stays plain text: nothing needs cleaning afterwards.
const markdown = new MarkdownIt({ html: false }).disable("image");
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
 * @throws Error where it does not begin with its title (`# …`)
 */
export function renderPage(source: string): MarkdownPage {
	const tokens = markdown.parse(source, {});
	if (tokens[0]?.tag !== "h1") throw new Error("A page begins with its title: # and its words");
	const title = tokens[1]?.children?.map(({ content }) => content).join("") ?? "";
	return { title, html: markdown.renderer.render(tokens, markdown.options, {}) };
}
