import { expect, test } from "vitest";
import { type Fillings, fillIn } from "./fill-in.server.ts";
import { renderPage } from "./markdown.server.ts";

test.each<{ name: string; text: string; values: Fillings; filled: string }>([
	{ name: "a value", text: "Run by {{who}}.", values: { who: "Derby" }, filled: "Run by Derby." },
	{
		name: "a part whose value is there",
		text: "A{{#who}} and {{who}}{{/who}}.",
		values: { who: "B" },
		filled: "A and B.",
	},
	{
		name: "a part whose value is empty",
		text: "A{{#who}} and {{who}}{{/who}}.",
		values: { who: " " },
		filled: "A.",
	},
	{
		name: "a part for an empty value",
		text: "A{{^who}} alone{{/who}}.",
		values: { who: "" },
		filled: "A alone.",
	},
	{
		name: "what is so, and what is not",
		text: "{{#is}}yes{{/is}}{{^is}}no{{/is}}",
		values: { is: false },
		filled: "no",
	},
	{
		name: "parts in parts",
		text: "{{#a}}\n{{#b}}\n{{b}}\n{{/b}}\n{{/a}}\nend",
		values: { a: true, b: "x" },
		filled: "x\nend",
	},
	{
		name: "a part that ends a line, which keeps its end",
		text: "- a{{^is}} and b{{/is}}\n- c\n",
		values: { is: "" },
		filled: "- a and b\n- c\n",
	},
	{
		name: "nothing for a part that ends a line, which keeps its end",
		text: "- a{{#is}} and b{{/is}}\n- c\n",
		values: { is: "" },
		filled: "- a\n- c\n",
	},
	{
		name: "each of a list",
		text: "{{#all}}\n- {{it}}\n{{/all}}\n",
		values: { all: [{ it: "a" }, { it: "b" }] },
		filled: "- a\n- b\n",
	},
	{ name: "an empty list", text: "{{^all}}none{{/all}}", values: { all: [] }, filled: "none" },
])("fills in $name", ({ text, values, filled }) => {
	expect(fillIn(text, values)).toBe(filled);
});

test.each<{ name: string; text: string; values: Fillings; says: string }>([
	{ name: "a value that nobody gave", text: "{{who}}", values: {}, says: "{{who}}" },
	{ name: "a name that every object has", text: "{{toString}}", values: {}, says: "{{toString}}" },
	{ name: "a list in place of words", text: "{{all}}", values: { all: [] }, says: "{{all}}" },
	{
		name: "a part that is not closed",
		text: "{{#who}} and so on",
		values: { who: "x" },
		says: "{{#who}}",
	},
	{
		name: "a part that was not opened",
		text: "so on {{/who}}",
		values: { who: "x" },
		says: "{{/who}}",
	},
])("refuses $name", ({ text, values, says }) => {
	expect(() => fillIn(text, values)).toThrow(says);
});

test("a value stays the words it is, whatever Markdown or HTML they look like", () => {
	const value = "*A* _b_ [c](https://d) <i>e</i> `f` # g &amp; {{h}} $& \\";
	const { html } = renderPage(fillIn("# T\n\n{{value}}\n", { value }));
	expect(html).toContain(
		"<p>*A* _b_ [c](https://d) &lt;i&gt;e&lt;/i&gt; `f` # g &amp;amp; {{h}} $&amp; \\</p>",
	);
});
