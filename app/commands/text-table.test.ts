import { expect, test } from "vitest";
import { textTable, wrapped } from "./text-table.ts";

test("a table's columns are as wide as their widest cells, and no line ends in spaces", () => {
	expect(textTable([["a", "long", "x"], ["longer", ""], []])).toEqual([
		"a       long  x",
		"longer",
		"",
	]);
	expect(textTable([])).toEqual([]);
});

test("a long text goes on in indented lines, and a word longer than a line stands alone", () => {
	expect(wrapped("one two three four", 9, "  ")).toEqual(["one two", "  three", "  four"]);
	expect(wrapped("unbreakable it is", 5, "")).toEqual(["unbreakable", "it is"]);
});
