import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { sentencesOf } from "#app/domain/catalogue/entry-texts.ts";
import { HARD_TO_ASK, PROMPTED } from "#app/domain/facts/conversation-prompt.ts";
import { resources } from "#app/i18n/resources.ts";
import { readability } from "../../app/commands/readability.ts";

const english = resources.en.prompts;
const { banned, shortened } = parse(readFileSync("content/words.yaml", "utf8")) as {
	banned: string[];
	shortened: string[];
};

/** Every string of a value. */
function textsOf(value: object): string[] {
	return Object.values(value).flatMap((one) => (typeof one === "string" ? [one] : textsOf(one)));
}

test("there are prompts for every barrier and every fact that is hard to ask, and for nothing else", () => {
	expect(Object.keys(english.about).toSorted()).toEqual(PROMPTED.toSorted());
	expect(Object.keys(english.reason).toSorted()).toEqual([...HARD_TO_ASK].toSorted());
});

test("they are said in words for everybody, and short", () => {
	const words = banned.map((word) => RegExp.escape(word).replace(/\\\*$/, "\\p{L}*"));
	const off = new RegExp(
		`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})|${shortened.join("|")}`,
		"iu",
	);
	const texts = textsOf(english);
	expect(texts.filter((text) => off.test(text.replaceAll("’", "'")))).toEqual([]);
	const sentences = texts.flatMap(sentencesOf);
	expect(sentences.filter((one) => one.split(/\s+/).length > 20)).toEqual([]);
	expect(readability(sentences, []).grade).toBeLessThan(5);
});

test("what is asked aloud is a question, and no two are the same", () => {
	const asked = Object.values(english.about).flatMap(({ ask }) => [ask.a, ask.b]);
	expect(asked.filter((text) => !text.endsWith("?"))).toEqual([]);
	expect(new Set(asked).size).toBe(asked.length);
});

test("no number to ring but 999 stands among the words: numbers have sources", () => {
	for (const { prompts } of Object.values(resources)) {
		const numbers = textsOf(prompts).flatMap((text) => text.match(/\p{Nd}{3,}/gu) ?? []);
		expect([...new Set(numbers)]).toEqual(["999"]);
	}
});
