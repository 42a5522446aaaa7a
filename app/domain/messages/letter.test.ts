import { expect, test } from "vitest";
import type { Letter } from "./letter.ts";
import { writeHtml } from "./write-html.ts";
import { writeText } from "./write-text.ts";

const letter: Letter = {
	language: "en",
	dir: "ltr",
	sections: [
		{ blocks: [[[{ says: "Here it is." }]]] },
		{
			heading: "The plan",
			blocks: [
				[
					[{ says: "Harbour Line", isEnglish: true, isStrong: true }],
					[{ says: "Ring" }, { says: "0300 000 0000", isFigures: true, href: "tel:03000000000" }],
				],
				[[{ says: "https://harbour.example", href: "https://harbour.example", isFigures: true }]],
			],
		},
		{ heading: "More", blocks: [[[{ says: "That is all." }]]] },
	],
};
const oneLine = (says: string, href?: string): Letter => ({
	...letter,
	sections: [{ blocks: [[[{ says, ...(href ? { href } : undefined) }]]] }],
});

test("as text, what belongs together stands together, and an empty line keeps it from the rest", () => {
	expect(writeText(letter)).toBe(
		"Here it is.\n\nThe plan\n\nHarbour Line\nRing 0300 000 0000\n\nhttps://harbour.example\n\nMore\n\nThat is all.",
	);
});

test("as HTML, the first heading is the largest, and each kind of words is what it is", () => {
	const html = writeHtml(letter, "The plan");
	expect(html.match(/<h\d/g)).toEqual(["<h1", "<h2"]);
	expect(html).toContain('<strong><span lang="en" dir="ltr">Harbour Line</span></strong><br>');
	expect(html).toContain('Ring <a href="tel:03000000000" dir="ltr" style="white-space:nowrap">');
});

test("whatever is written stays words: no tag, no attribute, no line of its own", () => {
	const html = writeHtml(oneLine(`<img src=x onerror="a()"> & 'b'\r\nBcc: c`), "<b>\"'&");
	expect(html).toContain("&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;b&#39; Bcc: c");
	expect(html).toContain("<title>&lt;b&gt;&quot;&#39;&amp;</title>");
	expect(writeText(oneLine("one\r\ntwo\u2028three"))).toBe("one two three");
});

test("a link leads to the web, a phone or a mailbox, and nowhere else", () => {
	const hrefs = ["https://a.example", 'https://a.example/"x', "tel:999", "mailto:a@b.example"];
	for (const href of hrefs) expect(writeHtml(oneLine("x", href), "")).toContain('<a href="');
	expect(writeHtml(oneLine("x", hrefs[1]), "")).toContain("https://a.example/&quot;x");
	for (const href of ["javascript:a()", "data:text/html,x", "/saved", "tel:javascript"])
		expect(writeHtml(oneLine("x", href), "")).not.toContain("<a ");
});

test("from right to left, names and numbers are kept whole, and an address has no mark that could become a part of it", () => {
	const urdu: Letter = { ...letter, language: "ur", dir: "rtl" };
	const text = writeText(urdu);
	expect(text).toContain("Ring \u20680300 000 0000\u2069");
	expect(text).toContain("\nhttps://harbour.example\n");
	expect(writeHtml(urdu, "")).toMatch(/<div lang="ur" dir="rtl" style=/);
});
