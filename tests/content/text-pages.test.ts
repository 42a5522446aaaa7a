import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { wordsIn } from "#app/commands/readability.ts";
import { readAttributions } from "#app/server/attribution.server.ts";
import { renderPage } from "#app/server/markdown.server.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { pictureSize } from "#app/server/picture-size.server.ts";
import { TEXT_PAGES, textPageMarkdown } from "#app/server/text-pages.server.ts";
import { blocksOf, readability } from "../support/readability.ts";

/** What the law or a licence words for us, by its beginning: shown as it is, and measured nowhere. */
const FIXED = [
	"The Equality and Human Rights Commission (EHRC) is responsible for enforcing",
	"If you’re not happy with how we respond to your complaint",
	"County Example Trust is committed to making its website accessible",
	"This website is partially compliant with",
	"The content listed below is non-accessible",
	// Titles of plans, with publisher and year.
	"Get East Midlands Working Plan",
	"News story on the Get Leicester",
	"Annual performance report",
	"Strategic Plan 2022",
	"Ministerial article",
	"Leicester City Council, 2025",
	"Leicestershire County Council, 202",
	"East Midlands Combined County Authority and partners, 2025",
	"Department for Work and Pensions, 2025",
];

const BANNED =
	/\b(eligib\w*|vulnerable|offenders?|addicts?|suffers? from|signpost\w*|e\.?g\b|i\.?e\b|etc|\w+n['’]t)\b/i;

const { region } = loadNavigator().catalogue;
const operator = {
	name: "County Example Trust",
	email: "help@example.org",
	phone: "01332 000000",
	address: "1 High Street, Derby",
};
const copies = [
	{
		copy: "nobody runs",
		region: { ...region, operator: { name: "", email: "", phone: "", address: "" }, phoned: false },
	},
	{ copy: "somebody runs", region: { ...region, operator, phoned: true } },
];
// The statements in content/attribution.yaml are the licences' words; tests/content/attribution.test.ts holds them.
const cases = copies.flatMap(({ copy, region }) =>
	TEXT_PAGES.map((page) => ({ copy, page, markdown: textPageMarkdown(page, region, []) })),
);
const ownSentences = (markdown: string) =>
	blocksOf(markdown)
		.blocks.filter(({ kind }) => kind === "text")
		.flatMap(({ sentences }) => sentences)
		.filter((sentence) => !FIXED.some((beginning) => sentence.startsWith(beginning)));

describe.each(cases)("/$page in a copy that $copy", ({ markdown }) => {
	const { blocks, links } = blocksOf(markdown);
	const levels = blocks
		.filter(({ kind }) => kind === "heading")
		.map(({ level }) => Number(level.slice(1)));

	test("has one h1, first, and leaves out no level of heading", () => {
		expect(levels.filter((level) => level === 1)).toEqual([1]);
		expect(levels[0]).toBe(1);
		expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
	});

	test("can be read by somebody of 9 to 11", () => {
		const { grade, smog, sentences, mean } = readability(ownSentences(markdown));
		expect(grade).toBeLessThanOrEqual(6);
		expect(mean).toBeLessThanOrEqual(15);
		if (sentences >= 30) expect(smog).toBeLessThanOrEqual(9);
	});

	test("has short sentences, in short paragraphs", () => {
		expect(ownSentences(markdown).filter((sentence) => wordsIn(sentence).length > 25)).toEqual([]);
		expect(blocks.filter(({ sentences }) => sentences.length > 3)).toEqual([]);
	});

	test("has no word that puts people off", () => {
		expect(ownSentences(markdown).filter((sentence) => BANNED.test(sentence))).toEqual([]);
	});

	test("links to pages of ours, to https, to a phone or a mailbox, and every link works", () => {
		expect(
			links.filter((link) => !/^(https:\/\/|\/[a-z]|tel:\+?\d{3,}$|mailto:[^@]+@)/.test(link)),
		).toEqual([]);
		expect(renderPage(markdown, pictureSize).html.match(/<a /g)?.length ?? 0).toBe(links.length);
	});
});

test("no two pages have the same title", () => {
	const titles = cases
		.slice(0, TEXT_PAGES.length)
		.map(({ markdown }) => renderPage(markdown, pictureSize).title);
	expect(new Set(titles).size).toBe(TEXT_PAGES.length);
});

test("a copy that nobody runs says so on each page that speaks of who runs it", () => {
	for (const { page, markdown } of cases.slice(0, TEXT_PAGES.length)) {
		const speaks = ["about", "privacy", "accessibility", "terms"].includes(page);
		expect(/(Nobody|No organisation) runs this website yet/.test(markdown)).toBe(speaks);
	}
});

test("a copy that somebody runs names them, with each way to reach them", () => {
	const about = renderPage(textPageMarkdown("about", { ...region, operator }, [])).html;
	expect(about).toContain('<a href="mailto:help@example.org">help@example.org</a>');
	expect(about).toContain('<a href="tel:01332000000">01332 000000</a>');
	expect(about).toContain("1 High Street, Derby");
	expect(about).not.toContain("Nobody runs");
});

test("the about page names each plan that the catalogue rests on", () => {
	const plans: Record<string, { title: string; publisher: string; date: string }> = parse(
		readFileSync(new URL("../../content/documents.yaml", import.meta.url), "utf8"),
	);
	const about = textPageMarkdown("about", region, []);
	for (const { title, publisher, date } of Object.values(plans)) {
		expect(about).toContain(`${title}. ${publisher}, ${date.slice(0, 4)}.`);
	}
});

test("the sources page shows each statement that a licence asks for", () => {
	const { html } = renderPage(textPageMarkdown("sources", region, readAttributions()));
	for (const { text, licence } of readAttributions()) {
		expect(html).toContain(text);
		expect(html).toContain(`href="${licence}"`);
	}
});
