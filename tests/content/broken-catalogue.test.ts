import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "#app/server/content-reader.server.ts";
import { inOneLine } from "#app/server/navigator.server.ts";
import { contentWith, entryText } from "../support/content-folder.ts";

/** An editor's list of what is wrong with these entries, beside a helpline that is right. */
function problemsOf(entries: Record<string, string>, others?: Record<string, string>): string[] {
	const read = readContent(contentWith({ helpline: entryText("helpline"), ...entries }, others));
	return read.ok ? [] : read.problems.map(inOneLine);
}

/** The line of a text on which something stands first, counted from 1. */
function lineOf(text: string, part: string): number {
	const index = text.indexOf(part);
	if (index < 0) throw new Error(`No ${part} in the text`);
	return text.slice(0, index).split("\n").length;
}

/** The entry `one` with one passage put in place of another. */
function changed(from: string, to: string): string {
	const text = entryText("one");
	if (!text.includes(from)) throw new Error(`No ${from} in the entry`);
	return text.replace(from, to);
}

test("a copy that is right reads without a problem", () => {
	expect(problemsOf({ one: entryText("one") })).toEqual([]);
});

test.each([
	{
		name: "a value of no list",
		from: "level: national",
		to: "level: county",
		field: "level",
		says: "This must be one of: local, regional, national.",
	},
	{
		name: "text too long",
		from: "summary: Somebody who listens.",
		to: `summary: ${"x".repeat(261)}`,
		field: "summary",
		says: "This is too long: 260 characters at most.",
	},
	{
		name: "a fact within",
		from: "is: open",
		to: "is: shut",
		field: "status > is",
		says: "This must be one of: open, opening, paused, ended, unconfirmed.",
	},
	{
		name: "an item of a list",
		from: "- self",
		to: "- walk-in",
		field: "referral > routes > 0",
		says: "This must be one of: self, jobcentre",
	},
	{
		name: "a name that nobody bears",
		from: "confusedWith: []",
		to: "confusedWith: [nobody]",
		field: "confusedWith > 0",
		says: 'There is no entry called "nobody".',
	},
	{
		name: "an area of no map",
		from: "- england",
		to: "- atlantis",
		field: "areas > 0",
		says: '"atlantis" is no area of content/region.yaml.',
	},
	{
		name: "a source that is not listed",
		from: "rulesFrom:\n  - leaflet",
		to: "rulesFrom:\n  - hearsay",
		field: "rulesFrom > 0",
		at: "- hearsay",
		says: 'No source of this entry is called "hearsay". Its sources are: leaflet.',
	},
	{
		name: "a shared condition that is none",
		from: "rules: stated",
		to: "rules: stated\neligibility: { use: nobody }",
		field: "eligibility",
		at: "eligibility:",
		says: 'There is no shared condition called "nobody" in content/triage/conditions.yaml',
	},
	{
		name: "a misspelt rule",
		from: "rules: stated",
		to: "rules: stated\neligibility:\n  all:\n    - agee: { from: 18 }",
		field: "eligibility > all > 0",
		at: "- agee",
		says: "Is not a condition: see content/README.md, Rules.",
	},
])("names file, line and field: $name", ({ from, to, field, at, says }) => {
	const text = changed(from, to);
	const line = lineOf(text, at ?? to);
	const [problem, ...more] = problemsOf({ one: text });
	expect(problem).toContain(`content/services/one.yaml, line ${line}, ${field}: ${says}`);
	expect(more).toEqual([]);
});

test("a misspelt field is named, and the one it leaves missing", () => {
	expect(problemsOf({ one: changed("reviewEvery:", "reviewEvry:") })).toEqual([
		"content/services/one.yaml, line 1, reviewEvery: This field is needed.",
		'content/services/one.yaml, line 1: There is no field called "reviewEvry" here. Check the spelling against content/README.md.',
	]);
});

test("text that is no YAML is named with its line", () => {
	const text = changed("level: national", "level: [national");
	const [problem] = problemsOf({ one: text });
	expect(problem).toMatch(/^content\/services\/one\.yaml, line \d+: This is not written as YAML:/);
});

test("says all that is wrong at once, in every file", () => {
	const one = changed("level: national", "level: county").replace(
		"kind: wraparound",
		"kind: benefit",
	);
	const two = entryText("two")
		.replace("mergedFrom: []", "mergedFrom: [helpline]")
		.replace("after: []", "after: [three]");
	const found = problemsOf(
		{ one, two, three: "name: [" },
		{ "triage/questions.yaml": "- { fact: age }\n", "documents.yaml": "plan: { title: Plan }\n" },
	);
	const places = found.map((problem) => problem.replace(/: .*$/s, "").replace(/, line \d+/, ""));
	expect(places.toSorted()).toEqual(
		expect.arrayContaining([
			"content/documents.yaml, plan > date",
			"content/documents.yaml, plan > publisher",
			"content/services/one.yaml, kind",
			"content/services/one.yaml, level",
			"content/services/three.yaml",
			"content/triage/questions.yaml",
		]),
	);
});

test("what is wrong between entries is said with what is wrong within them", () => {
	const one = changed("level: national", "level: county");
	const two = entryText("two")
		.replace("mergedFrom: []", "mergedFrom: [helpline]")
		.replace("after: []", "after: [nobody]");
	const places = problemsOf({ one, two }).map((problem) =>
		problem.replace(/: .*$/s, "").replace(/, line \d+/, ""),
	);
	expect(places).toEqual([
		"content/services/one.yaml, level",
		"content/services/two.yaml, after > 0",
		"content/services/two.yaml, mergedFrom > 0",
	]);
});

test("a file that is missing or empty is a problem, not a crash", () => {
	const folder = contentWith({ helpline: entryText("helpline") });
	rmSync(join(folder, "crisis.yaml"));
	const read = readContent(folder);
	expect(read.ok ? [] : read.problems.map(inOneLine)).toEqual([
		"content/crisis.yaml, line 1: This file is missing or cannot be read.",
	]);
	expect(problemsOf({}, { "crisis.yaml": "" })).toEqual([
		"content/crisis.yaml, line 1: This is empty: it must be a group of fields.",
	]);
});

test("broken words of the crisis lines in another language are told with file and line", () => {
	const found = (text: string) => problemsOf({}, { "crisis.pl.yaml": text });
	expect(found('Ring now.: ""\n')).toEqual([
		expect.stringMatching(/^content\/crisis\.pl\.yaml, line 1, Ring now\.: /),
	]);
	expect(found('Ring now.: "Zadzwoń teraz.\n')).toEqual([
		expect.stringMatching(/^content\/crisis\.pl\.yaml, line \d+: This is not written as YAML/),
	]);
	expect(found("Ring now.: Zadzwoń teraz.\n")).toEqual([]);
});
