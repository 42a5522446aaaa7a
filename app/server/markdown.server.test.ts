import { expect, test } from "vitest";
import { renderPage } from "./markdown.server.ts";

test("a page has the title of its first line and keeps it as its h1", () => {
	const { title, html } = renderPage("# The cookie `answers` \\& you\n\nWords.\n");
	expect(title).toBe("The cookie answers & you");
	expect(html).toBe("<h1>The cookie <code>answers</code> &amp; you</h1>\n<p>Words.</p>\n");
});

test("a page without a title is refused", () => {
	expect(() => renderPage("## Only this\n")).toThrow("begins with its title");
});

test.each([
	"<script>alert(1)</script>",
	"<img src=x onerror=alert(1)>",
	"a <b onclick=alert(1)>b</b>",
	"<kbd><img/src=x/onerror=alert(1)//",
	"<!-- note -->",
	"[a](javascript:alert(1))",
	"[a](JaVaScRiPt:alert(1))",
	"[a](data:text/html,x)",
	"[a](http://example.org)",
	"[a](//example.org)",
	'<https://example.org/"onclick=alert(1)>',
])("%s makes no tag, handler or link that we do not want", (source) => {
	const { html } = renderPage(`# T\n\n${source}\n`);
	expect(html.replace(/<\/?(h1|p)>|<a href="https:\/\/[^"]*">|<\/a>/g, "")).not.toMatch(
		/<|href=|src="/,
	);
});

const sizeOf = () => ({ width: 640, height: 360 });

test("a picture has its words and its size, so that nothing jumps when it comes", () => {
	const { html } = renderPage('# T\n\n![The *plan*, "large" & <b>](/guide/a.webp)\n', sizeOf);
	expect(html).toContain(
		'<p><img src="/guide/a.webp" alt="The plan, &quot;large&quot; &amp; &lt;b&gt;" class="picture" width="640" height="360" decoding="async"></p>',
	);
});

test("a picture without words, and one on a page that may show none, is refused", () => {
	expect(() => renderPage("# T\n\n![ ](/guide/a.webp)\n", sizeOf)).toThrow("needs words");
	for (const address of ["/guide/a.webp", "https://example.org/a.png"])
		expect(() => renderPage(`# T\n\n![a](${address})\n`)).toThrow("no picture of ours");
});

test.each([
	"/about",
	"https://example.org/a",
	"tel:+441332000000",
	"mailto:a@example.org",
	"#part",
])("%s is a link", (href) => {
	expect(renderPage(`# T\n\n[words](${href})\n`).html).toContain(`<a href="${href}">words</a>`);
});
