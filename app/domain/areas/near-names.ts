import { type AreaOption, onePerCouncil } from "./area.ts";
import type { NamedArea } from "./area-index.ts";
import { keysOf } from "./name-key.ts";

const MOST_SUGGESTIONS = 8;
const SHORTEST_BEGINNING = 4;

type Names = ReadonlyMap<string, readonly NamedArea[]>;

/** How many wrong letters a name may have: none under 4 letters, one under 8, then two. */
function wrongLettersAllowed(length: number): number {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
}

/**
 * The fewest letters to put in, leave out, change, or swap with their neighbour
 * to turn one word into another (optimal string alignment).
 *
 * @param atMost - where more are needed, the answer is only some number above this
 */
export function wrongLetters(one: string, other: string, atMost: number): number {
	if (Math.abs(one.length - other.length) > atMost) return atMost + 1;
	let twoBack: number[] = [];
	let before = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row++) {
		const current = [row];
		for (let column = 1; column <= other.length; column++) {
			const same = one[row - 1] === other[column - 1];
			const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			const changed = (before[column - 1] ?? 0) + (same ? 0 : 1);
			const longer = Math.min(before[column] ?? 0, current[column - 1] ?? 0) + 1;
			const turned = swapped ? (twoBack[column - 2] ?? 0) + 1 : changed;
			current.push(Math.min(changed, longer, turned));
		}
		if (Math.min(...current) > atMost) return atMost + 1;
		[twoBack, before] = [before, current];
	}
	return before[other.length] ?? 0;
}

/** Options of names that stand whole among the words, the longest such names only. */
function namesAmong(words: readonly string[], names: Names): AreaOption[] {
	for (let length = words.length - 1; length > 0; length--) {
		const found = Array.from({ length: words.length - length + 1 }, (_, from) =>
			optionsOf(names.get(words.slice(from, from + length).join("")) ?? []),
		);
		if (found.some((options) => options.length > 0)) return found.flat();
	}
	return [];
}

const optionsOf = (areas: readonly NamedArea[]) =>
	onePerCouncil(areas.flatMap(({ options }) => options));

/** Without repeats of the same place, at most as many as can be read. */
function offered(options: readonly AreaOption[]): AreaOption[] {
	const once = new Map(options.map((option) => [JSON.stringify(option), option]));
	return [...once.values()].slice(0, MOST_SUGGESTIONS);
}

/**
 * What somebody may have meant by a name that is not filed: names that begin
 * with it, names a letter or two away, else names among its words.
 *
 * @returns options to offer, likeliest first, 8 at most; larger places go first
 *   among equals
 */
export function nearNames(words: readonly string[], names: Names): AreaOption[] {
	const [key = ""] = keysOf(words);
	const allowed = wrongLettersAllowed(key.length);
	const near: { options: AreaOption[]; wrong: number; units: number }[] = [];
	for (const [name, areas] of names) {
		const begins = key.length >= SHORTEST_BEGINNING && name.startsWith(key);
		const wrong = begins ? 1 : wrongLetters(key, name, allowed);
		if (wrong > allowed) continue;
		near.push({
			options: optionsOf(areas),
			wrong,
			units: areas[0]?.units ?? 0,
		});
	}
	near.sort((one, other) => one.wrong - other.wrong || other.units - one.units);
	return offered(
		near.length > 0 ? near.flatMap(({ options }) => options) : namesAmong(words, names),
	);
}
