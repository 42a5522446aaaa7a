import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFaultLine } from "./json-fault.ts";

test.each([
	{ what: "a comma too many", text: '{\n"a": 1,\n}', line: 3 },
	{ what: "a comma too few", text: '{\n"a": 1\n"b": 2\n}', line: 3 },
	{ what: "quotes of a word processor", text: "{\n\n“a”: 1}", line: 3 },
	{ what: "an end that is missing", text: '{"a": [\n1\n', line: 3 },
	{ what: "something behind the end", text: "{}\n\nthanks", line: 3 },
	{ what: "a line break within words", text: '{"a": "b\nc"}', line: 1 },
	{ what: "nothing", text: "", line: 1 },
	{ what: "deeper than we read", text: "[".repeat(30_000), line: 1 },
])("$what is told by its line", ({ text, line }) => {
	expect(jsonFaultLine(text)).toBe(line);
});

test("finds no fault in what the engine reads, and some in what it does not", () => {
	const isJson = (text: string) => {
		try {
			JSON.parse(text);
			return true;
		} catch {
			return false;
		}
	};
	const written = fc.json().map((text) => JSON.stringify(JSON.parse(text), null, 1));
	const broken = fc
		.tuple(written, fc.nat(), fc.constantFrom("", ",", '"', "}", "0", "\\", " ", "\n", "e", "-"))
		.map(([text, at, sign]) => {
			const place = at % (text.length + 1);
			return text.slice(0, place) + sign + text.slice(place + 1);
		});
	fc.assert(
		fc.property(fc.oneof(written, broken), (text) => {
			expect(jsonFaultLine(text) === undefined).toBe(isJson(text));
		}),
		{ numRuns: 2000, seed: 20261122 },
	);
});
