import { describe, expect, test } from "vitest";
import { FALLBACK, LANGUAGES } from "#app/i18n/languages.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";

const { crisis, crisisWords } = loadNavigator().catalogue;
const { lines } = crisis;
/** Names stay English unless they say something that must be understood. */
const names = lines.map(({ name }) => name);
const sentences = new Set(
	lines.flatMap(({ when, numbers }) => [
		when,
		...numbers.flatMap(({ hint, hours }) => [hint ?? [], hours ?? []].flat()),
	]),
);
const digits = (text: string): string[] => text.match(/\d+/g) ?? [];

test("there are words in each language but English, and in no other", () => {
	const translated = LANGUAGES.map(({ id }) => id).filter((id) => id !== FALLBACK);
	expect([...crisisWords.keys()].toSorted()).toEqual(translated.toSorted());
	expect(crisisWords.get(FALLBACK)).toBeUndefined();
	expect(sentences.size).toBeGreaterThan(15);
});

describe.each([...crisisWords])("%s", (_, words) => {
	test("has each sentence that somebody in need must understand", () => {
		expect([...sentences].filter((sentence) => words[sentence] === undefined)).toEqual([]);
	});

	test("has no sentence that no line says, nor one that is still English", () => {
		const said = new Set([...sentences, ...names]);
		expect(Object.keys(words).filter((english) => !said.has(english))).toEqual([]);
		expect(Object.entries(words).filter(([english, own]) => english === own)).toEqual([]);
	});

	test("has the numbers of the English: what to ring, text or press", () => {
		const lost = Object.entries(words).filter(([english, own]) =>
			digits(english).some((number) => Number(number) > 24 && !digits(own).includes(number)),
		);
		expect(lost).toEqual([]);
	});
});

test("a sure number never stands below an unsure one of the same part", () => {
	const sure = Map.groupBy(lines, ({ about }) => about);
	for (const [part, ofPart] of sure) {
		const isSure = ofPart.map(({ numbers }) => numbers.some((number) => number.sure));
		expect([part, isSure]).toEqual([part, isSure.toSorted((a, b) => Number(b) - Number(a))]);
		for (const { id, numbers } of ofPart) {
			const own = numbers.map((number) => number.sure);
			expect([id, own]).toEqual([id, own.toSorted((a, b) => Number(b) - Number(a))]);
		}
	}
});
