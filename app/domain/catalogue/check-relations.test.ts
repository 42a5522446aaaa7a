import { expect, test } from "vitest";
import { aWrittenService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { checkRelations } from "./check-relations.ts";

/** Where these entries are wrong: file and field. */
function check(...entries: ServiceFields[]): string[] {
	const files = entries.map((fields) => {
		const entry = aWrittenService(fields);
		return { file: entry.id, entry };
	});
	return checkRelations(files).map(({ file, path, says }) => `${file} ${path.join(".")}: ${says}`);
}

test.each(["confusedWith", "notWith"] as const)(
	"%s that one side forgot is to be mended in its file",
	(list) => {
		const one: ServiceFields = { id: "one", [list]: ["two", "three"] };
		const two: ServiceFields = { id: "two", [list]: ["one"] };
		expect(check(one, two, { id: "three" })).toEqual([
			`three ${list}: Add "one" here: its own entry names "three" in ${list}, and that holds both ways.`,
		]);
		expect(check(one, two, { id: "three", [list]: ["one"] })).toEqual([]);
	},
);

test("one list does not answer for the other", () => {
	expect(check({ id: "one", confusedWith: ["two"] }, { id: "two", notWith: ["one"] })).toHaveLength(
		2,
	);
});

test("what comes before, the national form and what replaced it hold one way", () => {
	const from = ["leaflet"];
	const status: ServiceFields["status"] = { is: "ended", replacedBy: ["two"], from };
	expect(check({ id: "one", after: ["two"], localFormOf: "two", status }, { id: "two" })).toEqual(
		[],
	);
});

test("a name that nobody bears is left to the check of references", () => {
	expect(check({ id: "one", confusedWith: ["nobody"] })).toEqual([]);
});
