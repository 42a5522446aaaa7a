import { letterSet } from "./letters-apart.ts";

/** Rules with the last letters without which none can hold, so that most words are past most rules at once. */
const rules = (...all: (readonly [last: string, ending: RegExp, instead: string])[]) =>
	all.map(([last, ending, instead]) => ({ last: letterSet(last), ending, instead }));
const ANY = "abcdefghijklmnopqrstuvwxyz";

const ENDINGS = rules(
	["s", /^(.{4,})iness$/, "$1y"],
	["s", /^(.{4,})ness$/, "$1"],
	["ts", /^(.{5,})ments?$/, "$1"],
	["sd", /(?:ies|ied)$/, "y"],
	["s", /(ss|sh|ch|x|z)es$/, "$1"],
	["s", /([^su])s$/, "$1"],
	// A short word that does not double its last letter before -ing had an -e: "caring" is of "care", not of "car".
	["gd", /^([^aeiou]{1,2}[aeiou][^aeiouwxy])(?:ing|ed)$/, "$1e"],
	["gd", /^(.*[aeiouy].*[^aeiou])(?:ing|ed)$/, "$1"],
	["g", /^(.*[aeiouy].*[aeo])(?:ing)$/, "$1"],
);
const SPELLINGS = rules(
	["sengd", /is(e|ation|ing|ed)?$/, "iz$1"],
	["e", /([cbt])re$/, "$1er"],
	[ANY, /([lb])our/, "$1or"],
	["me", /mme?$/, "m"],
	["bdgklmnprt", /([bdgklmnprt])\1$/, "$1"],
	["e", /(.{4})e$/, "$1"],
);
const SHORTEST_WITH_ENDING = 4;

/** One form for a word's plural, its -ing and -ed, and its British and American spellings; a form to compare, not to show. */
export function stemOf(word: string): string {
	if (!/^[a-z]+$/.test(word) || word.length < SHORTEST_WITH_ENDING) return word;
	return obey(SPELLINGS, obey(ENDINGS, word));
}

function obey(all: typeof ENDINGS, word: string): string {
	let stem = word;
	for (const { last, ending, instead } of all) {
		if ((last & (1 << (stem.charCodeAt(stem.length - 1) & 31))) === 0) continue;
		const cut = stem.replace(ending, instead);
		if (cut.length > 2) stem = cut;
	}
	return stem;
}

/** How English spells the same sound, in the order in which they have to be tried, each with letters of which one has to be there. */
const SOUNDS = (
	[
		["c", /cester/g, "ster"],
		["g", /ough(?=b)/g, "uf"],
		["m", /sthm/g, "sm"],
		["p", /ph/g, "f"],
		["n", /tion|shun|sion/g, "xn"],
		["c", /sch?(?=[eiy])/g, "s"],
		["hj", /ch|tch|tj/g, "x"],
		["h", /sh/g, "x"],
		["gj", /dge|dg|g(?=[eiy])|j/g, "j"],
		["c", /c(?=[eiy])/g, "s"],
		["cqk", /[cq]k?|kh/g, "k"],
		["kx", /ks|xc/g, "x"],
		["w", /^wh|^wr/g, "w"],
		["z", /z/g, "s"],
		["wg", /(?<=[aeiou])(?:w|gh)(?![aeiouy])/g, ""],
		["h", /h/g, ""],
		["e", /e$/g, ""],
		["aeiouy", /[aeiouy]+/g, "a"],
		[ANY, /(.)\1+/g, "$1"],
	] as const
).map(([needs, spelt, said]) => ({ needs: letterSet(needs), spelt, said }));

/** What a word sounds like, roughly: "fizio" and "physio" are one. Empty for words that are not in Latin letters. */
export function soundOf(word: string): string {
	if (!/^[a-z]+$/.test(word)) return "";
	let sound = word;
	let letters = letterSet(word);
	for (const { needs, spelt, said } of SOUNDS) {
		if ((letters & needs) === 0) continue;
		const heard = sound.replace(spelt, said);
		if (heard === sound) continue;
		sound = heard;
		letters = letterSet(sound);
	}
	return sound;
}
