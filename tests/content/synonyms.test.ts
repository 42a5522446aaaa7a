import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { readContent } from "#app/server/content-reader.server.ts";
import { inOneLine } from "#app/server/navigator.server.ts";
import { contentFolder, contentWith, entryText } from "../support/content-folder.ts";

const FILE = "search/synonyms.yaml";

/** What an editor is told about a table of one row beside an entry called `helpline`. */
function problemsOf(row: object, table: object = {}): string[] {
	const whole = { littleWords: { en: ["my"] }, kindWords: {}, synonyms: [row], ...table };
	const read = readContent(
		contentWith({ helpline: entryText("helpline") }, { [FILE]: stringify(whole) }),
	);
	return read.ok ? [] : read.problems.map(inOneLine);
}

const RIGHT = { means: "Debt", said: ["owe money"], barriers: ["debt"], services: ["helpline"] };

test("a right row reads without a problem", () => {
	expect(problemsOf(RIGHT)).toEqual([]);
});

test.each([
	{ what: "a service that is not there", row: { services: ["nobody"] }, says: '"nobody"' },
	{ what: "a barrier that is not there", row: { barriers: ["rain"] }, says: "must be one of" },
	{ what: "a kind that is not there", row: { kinds: ["rain"] }, says: "must be one of" },
	{ what: "a saying twice", row: { said: ["owe money", "Owe  money"] }, says: "stands here twice" },
	{ what: "nothing said", row: { said: [] }, says: "something that people say" },
	{ what: "nothing meant", row: { barriers: [], services: [] }, says: "something that it stands" },
	{ what: "a language that there is not", row: { other: { xx: ["owe"] } }, says: "xx" },
	{ what: "a field misspelt", row: { meens: "Debt" }, says: "meens" },
])("$what is told with file and line", ({ row, says }) => {
	const [first, ...more] = problemsOf({ ...RIGHT, ...row });
	expect(more).toEqual([]);
	expect(first).toMatch(/^content\/search\/synonyms\.yaml, line \d+/);
	expect(first).toContain(says);
});

test.each(["said", "other"])("a service's own name among what is %s is told", (field) => {
	const { name } = parse(entryText("helpline"));
	const said = [`my ${name}`];
	const row = { ...RIGHT, services: [], [field]: field === "said" ? said : { pl: said } };
	expect(problemsOf(row).join()).toContain('is the name of "helpline"');
});

test("the real table speaks seven other languages, and a saying is for one meaning only where both are told apart", () => {
	const table = parse(readFileSync(join(contentFolder, FILE), "utf8"));
	const languages = new Set(
		table.synonyms.flatMap(({ other = {} }: { other?: object }) => Object.keys(other)),
	);
	expect([...languages].sort()).toEqual(["ar", "gu", "pa", "pl", "ro", "ur", "ur-Latn"]);
});
