/** Short forms that mean one word in the name of any English place. */
const IN_FULL: Readonly<Record<string, string>> = {
	saint: "st",
	gt: "great",
	lt: "little",
	mkt: "market",
	n: "north",
	s: "south",
	e: "east",
	w: "west",
	ne: "north east",
	nw: "north west",
	se: "south east",
	sw: "south west",
};

/** Words of a council's style, which people add to its name or leave out. */
const STYLE = new Set(["city", "borough", "district", "council", "county", "unitary", "of"]);
/** What joins a place's short name to the rest: `Barrow` upon Soar, `Ashby` de la Zouch. */
const JOINING = new Set("by cum de en in la le next on the under upon with".split(" "));
/** Said after a place by people used to addresses; they tell nothing here. */
const COUNTRY = new Set(["england", "uk", "gb"]);

/**
 * The words of a name, the same for every way of writing it: small letters,
 * no accents, apostrophes or full stops, `&` as `and`, `saint` as `st`, short
 * forms in full. Other signs part words; words with a digit in them are dropped.
 */
export function nameWords(text: string): string[] {
	return text
		.normalize("NFKD")
		.replace(/\p{M}|['’‘ʼ`´.]/gu, "")
		.toLowerCase()
		.replaceAll("&", " and ")
		.split(/[^a-z0-9]+/)
		.filter((word) => /^[a-z]+$/.test(word))
		.flatMap((word) => (Object.hasOwn(IN_FULL, word) ? (IN_FULL[word] ?? "").split(" ") : word));
}

/** What a name is filed under: its words run together, so that hyphens and spaces never matter. */
export function nameKey(text: string): string {
	return nameWords(text).join("");
}

/** The key of the short name before a joining word; undefined for a name without one. */
export function shortNameKey(name: string): string | undefined {
	const words = nameWords(name);
	const at = words.findIndex((word) => JOINING.has(word));
	return at > 0 ? words.slice(0, at).join("") : undefined;
}

/** The keys to try for some words: as they stand, then without the words of a council's style. */
export function keysOf(words: readonly string[]): string[] {
	const plain = words.filter((word) => !STYLE.has(word));
	return [words.join(""), plain.join("")].filter((key) => key !== "");
}

/** The parts of an address, in its order: `Carlton, Nottingham` has two. Empty ones are left out. */
export function nameParts(text: string): string[][] {
	return text
		.split(/[,;:()[\]{}/|]+/)
		.map(nameWords)
		.map((words) => words.slice(0, words.findLastIndex((word) => !COUNTRY.has(word)) + 1))
		.filter((words) => words.length > 0);
}
