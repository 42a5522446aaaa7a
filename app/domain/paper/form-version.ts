import type { PaperQuestion } from "./paper-form.ts";

/** Letters that no box has, so that the form's own letters are found wherever somebody types them; no vowels, so no words. */
export const VERSION_LETTERS = "MPQRSTVWYZ";
const VERSION_LENGTH = 4;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Murmur3's last step. */
const MIX = 0x85ebca6b;

/**
 * Four letters for what every box of a form means, so that a sheet printed before a change of the questions is told
 * from today's: of 10,000 forms one has the same. Words may be mended without a new one; what an answer means is its id.
 */
export function formVersion(questions: readonly PaperQuestion[]): string {
	let hash = FNV_OFFSET;
	for (const letter of JSON.stringify(
		questions.map(({ number, fact, kind, boxes }) => [
			number,
			fact,
			kind,
			boxes.map(({ code, value }) => [code, value]),
		]),
	)) {
		hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
	}
	// Forms that differ little must differ in every letter.
	hash = Math.imul(hash ^ (hash >>> 15), MIX) >>> 0;
	hash = (hash ^ (hash >>> 13)) >>> 0;
	let version = "";
	for (let place = 0; place < VERSION_LENGTH; place++) {
		version += VERSION_LETTERS[hash % VERSION_LETTERS.length];
		hash = Math.floor(hash / VERSION_LETTERS.length);
	}
	return version;
}
