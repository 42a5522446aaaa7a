import { expect, test } from "vitest";
import { aWrittenService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { checkWords } from "./check-words.ts";

const words = { banned: ["eligib*", "vulnerable", "e.g"], shortened: ["n't"], notCounted: [] };
const from = ["leaflet"];
const referred = (fields: Partial<NonNullable<ServiceFields["referral"]>>): ServiceFields => ({
	referral: { takes: "not-known", from, ...fields },
});
const long = `${"and then ".repeat(13)}tea.`;

/** The fields that are wrong, with what is said. */
function check(fields: ServiceFields): string[] {
	const entry = aWrittenService(fields);
	return checkWords([{ file: "one", entry }], words).map(
		({ path, says }) => `${path.join(".")}: ${says}`,
	);
}

test.each<{ what: string; fields: ServiceFields; at: string; word: string }>([
	{
		what: "a banned word",
		fields: { summary: "Help if vulnerable." },
		at: "summary",
		word: "vulnerable",
	},
	{
		what: "one of its forms",
		fields: { whatYouGet: ["Tea", "An Eligibility test"] },
		at: "whatYouGet.1",
		word: "Eligibility",
	},
	{ what: "Latin", fields: { whoItsFor: "Anyone (e.g. you)." }, at: "whoItsFor", word: "e.g" },
	{
		what: "a shortened negative",
		fields: { referral: { how: "Don’t ring.", takes: "here", from } },
		at: "referral.how",
		word: "Don't",
	},
	{
		what: "one in words for professionals",
		fields: referred({ professional: { how: "If eligible.", from } }),
		at: "referral.professional.how",
		word: "eligible",
	},
	{
		what: "one in how long it takes",
		fields: referred({ waitTime: { says: "It isn't long", from } }),
		at: "referral.waitTime.says",
		word: "isn't",
	},
	{
		what: "one in what to have ready",
		fields: referred({ ready: { items: ["ID", "Proof, e.g. a letter"], from } }),
		at: "referral.ready.items.1",
		word: "e.g",
	},
	{
		what: "one in what excludes",
		fields: { exclusions: [{ with: "tea", says: "You can't have both.", from }] },
		at: "exclusions.0.says",
		word: "can't",
	},
	{
		what: "one in a note",
		fields: { status: { is: "open", note: "It isn't sure.", from } },
		at: "status.note",
		word: "isn't",
	},
	{
		what: "one in a line to ask",
		fields: { eligibility: { all: [{ ask: "You are eligible" }] } },
		at: "eligibility.all.0.ask",
		word: "eligible",
	},
])("finds $what", ({ fields, at, word }) => {
	expect(check(fields)).toEqual([`${at}: "${word}" puts people off. Say it in an everyday word.`]);
});

test("finds a sentence that is too long, and lets two short ones be", () => {
	expect(check({ summary: `${long} Tea.` })).toEqual([
		expect.stringMatching(/^summary: A sentence of 27 words, 25 at most/),
	]);
	expect(check({ summary: "Tea. ".repeat(26) })).toEqual([]);
});

test("names, titles and words that only begin alike go free", () => {
	expect(
		check({
			name: "Vulnerable Harbour",
			summary: "Vulnerable Harbour gives you tea.",
			whoItsFor: "People with no legibility.",
			sources: [{ id: "leaflet", title: "Eligibility", says: "From the page Eligibility" }],
		}),
	).toEqual([]);
});
