import { expect, test } from "vitest";
import { aWrittenService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { checkReferences } from "./check-references.ts";

const from = ["leaflet"];

/** Where these entries are wrong: file, field and what is said. */
function check(...entries: ServiceFields[]): string[] {
	const files = entries.map((fields) => {
		const entry = aWrittenService(fields);
		return { file: entry.id, entry };
	});
	return checkReferences(files).map(({ file, path, says }) => `${file} ${path.join(".")}: ${says}`);
}

const other: ServiceFields = { id: "other" };

test("entries that name one another rightly have no problem", () => {
	const one: ServiceFields = {
		id: "one",
		confusedWith: ["other"],
		notWith: ["other"],
		after: ["other"],
		localFormOf: "other",
		mergedFrom: ["old-one"],
		status: { is: "open", replacedBy: ["other"], from },
		eligibility: { all: [{ not: { using: ["other", "one"] } }, { use: "unwell" }] },
	};
	expect(check(one, other)).toEqual([]);
});

test.each<{ name: string; fields: ServiceFields; at: string }>([
	{ name: "a look-alike", fields: { confusedWith: ["other", "nobody"] }, at: "confusedWith.1" },
	{ name: "one it excludes", fields: { notWith: ["nobody"] }, at: "notWith.0" },
	{ name: "one that comes before", fields: { after: ["nobody"] }, at: "after.0" },
	{ name: "its national form", fields: { localFormOf: "nobody" }, at: "localFormOf" },
	{
		name: "what replaced it",
		fields: { status: { is: "ended", replacedBy: ["nobody"], from } },
		at: "status.replacedBy.0",
	},
	{
		name: "one that its rule names",
		fields: { eligibility: { any: [{ not: { using: ["other", "nobody"] } }] } },
		at: "eligibility.any.0.not.using.1",
	},
	{ name: "one that it suits", fields: { suits: { using: ["nobody"] } }, at: "suits.using.0" },
])("finds that nobody bears the name of $name", ({ fields, at }) => {
	expect(check({ id: "one", ...fields }, other)).toEqual([
		`one ${at}: There is no entry called "nobody".`,
	]);
});

test.each<ServiceFields>([
	{ confusedWith: ["one"] },
	{ notWith: ["one"] },
	{ after: ["one"] },
	{ status: { is: "ended", replacedBy: ["one"], from } },
])("finds an entry that names itself in %j", (fields) => {
	expect(check({ id: "one", ...fields })).toEqual([expect.stringContaining("cannot name itself")]);
});

test("an entry that is there but cannot be read is somebody", () => {
	const entry = aWrittenService({
		id: "one",
		confusedWith: ["broken"],
		after: ["nobody"],
		suits: { using: ["broken"] },
	});
	const found = checkReferences([{ file: "one", entry }], ["broken"]);
	expect(found.map(({ path }) => path.join("."))).toEqual(["after.0"]);
});

test("finds a local form of a local form, and a ring of them", () => {
	const chain = check(
		{ id: "one", localFormOf: "two" },
		{ id: "two", localFormOf: "other" },
		other,
	);
	expect(chain).toEqual([
		expect.stringMatching(/^one localFormOf: "two" is itself the local form/),
	]);
	expect(check({ id: "one", localFormOf: "two" }, { id: "two", localFormOf: "one" })).toHaveLength(
		2,
	);
	expect(check({ id: "one", localFormOf: "one" })).toContainEqual(
		expect.stringContaining("cannot name itself"),
	);
});

test("finds a sentence on what excludes, of one that the entry does not exclude", () => {
	const exclusions = [{ with: "other", says: "Not both.", from }];
	expect(check({ id: "one", notWith: ["other"], exclusions }, other)).toEqual([]);
	expect(check({ id: "one", exclusions }, other)).toEqual([
		'one exclusions.0.with: Add "other" to notWith, or take this out.',
	]);
});

test("finds a joined entry that still has its file", () => {
	expect(check({ id: "one", mergedFrom: ["other"] }, other)).toEqual([
		expect.stringMatching(/^one mergedFrom\.0: "other" still has a file/),
	]);
});

test("finds an old id that two entries claim, or one claims twice", () => {
	const twice = check(
		{ id: "one", mergedFrom: ["old"] },
		{ id: "two", mergedFrom: ["older", "old"] },
	);
	expect(twice).toEqual([expect.stringMatching(/^two mergedFrom\.1: .*"one"/)]);
	expect(check({ id: "one", mergedFrom: ["old", "old"] })).toEqual([
		expect.stringMatching(/^one mergedFrom\.1:/),
	]);
});
