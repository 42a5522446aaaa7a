const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/(?:ies|ied)$/, "y"],
	[/(ss|sh|ch|x|z)es$/, "$1"],
	[/([^su])s$/, "$1"],
	[/^(.*[aeiouy].*[^aeiou])(?:ing|ed)$/, "$1"],
	[/^(.*[aeiouy].*[aeo])(?:ing)$/, "$1"],
];
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/is(e|ation|ing|ed)?$/, "iz$1"],
	[/([cbt])re$/, "$1er"],
	[/([lb])our/, "$1or"],
	[/mme?$/, "m"],
	[/([bdgklmnprt])\1$/, "$1"],
	[/e$/, ""],
];
const SHORTEST_WITH_ENDING = 4;

/** One form for a word's plural, its -ing and -ed, and its British and American spellings; a form to compare, not to show. */
export function stemOf(word: string): string {
	if (!/^[a-z]+$/.test(word) || word.length < SHORTEST_WITH_ENDING) return word;
	let stem = word;
	for (const [ending, instead] of ENDINGS) {
		const cut = stem.replace(ending, instead);
		if (cut !== stem && cut.length > 2) stem = cut;
	}
	for (const [spelling, instead] of SPELLINGS) {
		const cut = stem.replace(spelling, instead);
		if (cut.length > 2) stem = cut;
	}
	return stem;
}

/** How English spells the same sound, in the order in which they have to be tried. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/cester/g, "ster"],
	[/ough(?=b)/g, "uf"],
	[/sthm/g, "sm"],
	[/ph/g, "f"],
	[/tion|shun|sion/g, "xn"],
	[/sch?(?=[eiy])/g, "s"],
	[/ch|tch|tj/g, "x"],
	[/sh/g, "x"],
	[/dge|dg|g(?=[eiy])|j/g, "j"],
	[/c(?=[eiy])/g, "s"],
	[/[cq]k?|kh/g, "k"],
	[/ks|xc/g, "x"],
	[/^wh|^wr/g, "w"],
	[/z/g, "s"],
	[/(?<=[aeiou])(?:w|gh)(?![aeiouy])/g, ""],
	[/h/g, ""],
	[/e$/g, ""],
	[/[aeiouy]+/g, "a"],
	[/(.)\1+/g, "$1"],
];

/** What a word sounds like, roughly: "fizio" and "physio" are one. Empty for words that are not in Latin letters. */
export function soundOf(word: string): string {
	if (!/^[a-z]+$/.test(word)) return "";
	return SOUNDS.reduce((sound, [spelt, said]) => sound.replace(spelt, said), word);
}
