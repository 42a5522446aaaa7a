import { expect, test } from "vitest";
import { boxSpans } from "./box-spans.ts";

const of = (...letters: number[]) => letters.map((count) => "x".repeat(count));

test.each([
	{ name: "a yes and a no share a line with a longer one", labels: of(3, 2, 24), spans: [2, 2, 2] },
	{ name: "two middling ones take half each", labels: of(30, 26, 13, 22), spans: [3, 3, 3, 3] },
	{ name: "a long one has its line", labels: of(80, 10), spans: [6, 3] },
	{
		name: "what would take another line in halves keeps what it needs",
		labels: of(57, 20),
		spans: [4, 2],
	},
])("$name", ({ labels, spans }) => {
	expect(boxSpans(labels)).toEqual(spans);
});
