import { expect, test } from "vitest";
import { aWrittenService, type ServiceFields } from "../../tests/support/a-service.ts";
import { region } from "../../tests/support/surroundings.ts";
import { checkReadingAge } from "./check-reading-age.ts";

const HARD =
	"Individualised employability interventions facilitate sustainable progression opportunities.";
const EASY = "You meet a coach. She helps you look for work.";

/** How hard an entry is, and what is wrong with it. */
function check(fields: ServiceFields, notCounted: string[] = []) {
	const entry = aWrittenService(fields);
	const { problems, grade, hardest } = checkReadingAge(
		[{ file: "one", entry }],
		region,
		notCounted,
	);
	return { grade, hardest, says: problems.map(({ says }) => says) };
}

test("plain words in short sentences are right", () => {
	const { grade, says, hardest } = check({ summary: EASY });
	expect(says).toEqual([]);
	expect(grade).toBeLessThan(4);
	expect(hardest.map(({ id }) => id)).toEqual(["harbour-line"]);
});

test("finds an entry of long words, and entries that are too hard together", () => {
	const { says } = check({ summary: HARD, whatYouGet: [HARD], whoItsFor: HARD });
	expect(says).toEqual([
		expect.stringMatching(/^This reads at grade/),
		expect.stringMatching(/^All entries together/),
	]);
});

test("finds sentences that are long on the whole, though no word is", () => {
	const long =
		"You can go in and sit and talk to us and to one more who is in and has tea with us all day.";
	const { says } = check({ summary: long, whatYouGet: [long], whoItsFor: long });
	expect(says).toContainEqual(expect.stringMatching(/^Sentences have \d+\.\d words, 15 at most/));
});

test("finds many long words in a long entry", () => {
	const text = "Investigate opportunities immediately. ".repeat(5).trim();
	const whatYouGet = Array.from({ length: 8 }, () => text.slice(0, 155));
	expect(check({ whatYouGet }).says).toContainEqual(expect.stringMatching(/^SMOG is/));
});

test("names of the entry, its sources and its places, and those listed, count for nothing", () => {
	const easy = check({ summary: EASY }).grade;
	const named = "Individualised Employability of North Vale";
	const summary = EASY.replace("a coach", `${named} Intervention`);
	expect(
		check({ name: "Individualised Employability", summary }, ["Intervention"]).grade,
	).toBeLessThan(easy + 1);
	expect(check({ summary }).grade).toBeGreaterThan(easy + 1);
});
