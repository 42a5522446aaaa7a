import { expect, test } from "vitest";
import { WrittenConditionSchema } from "#app/domain/conditions/condition.schema.ts";
import { aWrittenService } from "../../../tests/support/a-service.ts";
import { plainIssue } from "./plain-issue.ts";
import { WrittenServiceSchema } from "./service.schema.ts";

/** What an editor reads of an entry with these fields: the way there and the words. */
function says(fields: Record<string, unknown>): string[] {
	const read = WrittenServiceSchema.safeParse({ ...aWrittenService(), ...fields });
	if (read.success) return [];
	return read.error.issues.map(plainIssue).map(({ path, says }) => `${path.join(".")}: ${says}`);
}

const from = ["leaflet"];

test.each([
	["a field that is missing", { name: undefined }, "name: This field is needed."],
	["an empty field", { name: null }, "name: This is empty: it must be text."],
	[
		"a misspelt field",
		{ naem: "x" },
		': There is no field called "naem" here. Check the spelling against content/README.md.',
	],
	[
		"two misspelt fields",
		{ a: 1, b: 2 },
		': There is no field called "a" or "b" here. Check the spelling against content/README.md.',
	],
	["one thing for a list", { areas: "england" }, "areas: This must be a list."],
	["text for fields", { status: "open" }, "status: This must be a group of fields."],
	["a number for text", { name: 5 }, "name: This must be text."],
	[
		"text for yes or no",
		{ helpsWith: [{ barrier: "debt", main: "yes" }] },
		"helpsWith.0.main: This must be true or false.",
	],
	["a broken number", { reviewEvery: 1.5 }, "reviewEvery: This must be a whole number."],
	["too much", { reviewEvery: 30 }, "reviewEvery: This is too much: 24 at most."],
	["too little", { reviewEvery: 0 }, "reviewEvery: This is too little: 1 at least."],
	["text too long", { name: "x".repeat(91) }, "name: This is too long: 90 characters at most."],
	["text too short", { name: "" }, "name: This is too short: 2 characters at least."],
	[
		"too many",
		{ whatYouGet: Array(9).fill("A talk") },
		"whatYouGet: There are too many here: 8 at most.",
	],
	["too few", { whatYouGet: [] }, "whatYouGet: There are too few here: 1 at least."],
	[
		"a field of several forms that is missing",
		{ conditionality: { jobcentreTold: true, changesBenefits: true, from } },
		"conditionality.voluntary: Write true, false or unknown.",
	],
	["no source", { from: [] }, "from: Name the source."],
	[
		"a value of no list",
		{ level: "county" },
		"level: This must be one of: local, regional, national.",
	],
	["an id in capitals", { id: "Harbour" }, "id: Use lower-case words joined by hyphens."],
	[
		"a web address that is none",
		{ contact: { url: { href: "harbour", from } } },
		"contact.url.href: Write a whole web address, with https:// in front.",
	],
	[
		"an address that is not safe",
		{ contact: { url: { href: "http://x.example", from } } },
		"contact.url.href: Write a whole web address, with https:// in front.",
	],
	[
		"an email that is none",
		{ contact: { email: { address: "us", from } } },
		"contact.email.address: Write a whole email address.",
	],
	[
		"a number in words",
		{ contact: { phones: [{ number: "ring", from }] } },
		"contact.phones.0.number: Write a number with digits and spaces, in quotes.",
	],
	[
		"a day that is none",
		{ status: { is: "open", since: "2026-02-30", from } },
		'status.since: Write "2025", "2025-06" or "2025-06-30".',
	],
	[
		"a check of no kind",
		{ checks: [{ kind: "heard", by: "x" }] },
		"checks.0.kind: This must be one of: sourced, link, provider, phoned.",
	],
	[
		"neither true, false nor unknown",
		{ conditionality: { voluntary: "maybe", jobcentreTold: true, changesBenefits: true, from } },
		"conditionality.voluntary: Write true, false or unknown.",
	],
	[
		"a source without a title",
		{ sources: [{ id: "leaflet", says: "All" }] },
		"sources.0: Needs a title, or the document it comes from.",
	],
])("%s", (_, fields, words) => {
	expect(says(fields)).toEqual([words]);
});

const noCondition = "Is not a condition: see content/README.md, Rules.";

test.each([
	["a misspelt fact", { agee: { from: 18 } }, "", noCondition],
	["two facts in one part", { age: { from: 18 }, work: ["looking"] }, "", noCondition],
	["nothing", {}, "", noCondition],
	["text", "adults", "", noCondition],
	[
		"a misspelt fact, deep down",
		{ all: [{ use: "unwell" }, { any: [{ agee: { from: 18 } }] }] },
		"all.1.any.0",
		noCondition,
	],
	[
		"a misspelt limit",
		{ age: { from: 18, tu: 20 } },
		"age",
		'There is no field called "tu" here. Check the spelling against content/README.md.',
	],
	[
		"an age too high",
		{ all: [{ age: { from: 200 } }] },
		"all.0.age.from",
		"This is too much: 120 at most.",
	],
	["one word for a list", { any: [{ work: "looking" }] }, "any.0.work", "This must be a list."],
	[
		"a value of no list",
		{ not: { rightToWork: ["yes", "perhaps"] } },
		"not.rightToWork.1",
		"This must be one of: yes, no, waiting.",
	],
	["no limit", { age: {} }, "age", "Needs from or to."],
	[
		"what must not be turned round",
		{ not: { barriers: ["debt"] } },
		"not",
		"Cannot turn round barriers, mentalHealthTeam, probation, youngestChild, use, ask.",
	],
])("a condition with %s", (_, condition, path, words) => {
	const read = WrittenConditionSchema.safeParse(condition);
	const issues = read.success ? [] : read.error.issues.map(plainIssue);
	expect(issues).toEqual([
		{
			path:
				path === ""
					? []
					: path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
			says: words,
		},
	]);
});

test("the way to a condition's problem begins at its field", () => {
	expect(says({ eligibility: { all: [{ agee: {} }] } })).toEqual([
		`eligibility.all.0: ${noCondition}`,
	]);
});
