import { expect, test } from "vitest";
import { aProvision } from "../../../tests/support/a-provision.ts";
import { aWrittenService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { checkCopied, ownWords } from "./check-copied.ts";

const from = ["leaflet"];
const gathered =
	"Harbour Start gives you a coach who looks for work with you on Mondays from 9am to 5pm in Derby.";

/** The texts taken over: field and words. */
function check(fields: ServiceFields, id = "harbour-line"): string[] {
	const entry = aWrittenService(fields);
	const provision = aProvision({ id, texts: [gathered] });
	return checkCopied([{ file: "one", entry }], provision).map(
		({ path, says }) => `${path.join(".")} ${says.match(/"(.*)"/)?.[1]}`,
	);
}

test.each<{ what: string; fields: ServiceFields; at: string }>([
	{
		what: "the summary",
		fields: { summary: "You meet a coach who looks for work with you." },
		at: "summary a coach who looks for work with you",
	},
	{
		what: "a thing you get",
		fields: { whatYouGet: ["Tea", "A coach who looks for work"] },
		at: "whatYouGet.1 a coach who looks for work",
	},
	{
		what: "who it is for",
		fields: { whoItsFor: "Anyone who looks for work with you." },
		at: "whoItsFor who looks for work with you",
	},
	{
		what: "how to join",
		fields: { referral: { how: "Ring. A coach who looks for work answers.", takes: "here", from } },
		at: "referral.how a coach who looks for work",
	},
])("finds six words in a row in $what", ({ fields, at }) => {
	expect(check(fields)).toEqual([at]);
});

test("five words are nobody's, and a run does not go on from one text into the next", () => {
	expect(check({ summary: "A coach who looks for a job." })).toEqual([]);
	expect(check({ whatYouGet: ["A coach who", "Looks for work"] })).toEqual([]);
});

test("names, places, days and hours count for nothing, nor do they hide a run", () => {
	expect(ownWords("Ring 01332 000000 on Mondays, 9am to 5pm, in Derby", [])).toEqual([
		"ring",
		"on",
		"to",
		"in",
	]);
	expect(check({ summary: "A coach who looks, in Leicester, for 2 work with you." })).toEqual([]);
	expect(check({ summary: "A coach who looks £20 for work." })).toEqual([
		"summary a coach who looks for work",
	]);
});

test("a joined record's words are not ours either, a stranger's may be", () => {
	const summary = "You meet a coach who looks for work with you.";
	expect(check({ summary, mergedFrom: ["old-line"] }, "old-line")).toHaveLength(1);
	expect(check({ summary }, "old-line")).toEqual([]);
});
