/** The longest word that is looked at; nobody means more letters than that. */
const LONGEST_WORD = 64;

/** Letters that Arabic and Urdu keyboards write differently for the same word, and letters that no decomposition opens. */
const SAME_LETTER: Readonly<Record<string, string>> = {
	ي: "ی",
	ى: "ی",
	ك: "ک",
	ة: "ه",
	ۃ: "ه",
	ہ: "ه",
	ھ: "ه",
	أ: "ا",
	إ: "ا",
	آ: "ا",
	ł: "l",
	đ: "d",
	ø: "o",
	ß: "ss",
	æ: "ae",
};

/**
 * The words of a text, the same for every way of writing them: small letters,
 * no accents or apostrophes, `&` as `and`, full-width forms as plain ones.
 * Vowel signs of Indian scripts stay, since they make another word. Whatever
 * is no letter and no digit parts words; so does nothing else.
 */
export function wordsOf(text: string): string[] {
	// Most texts are plain English, and reading them is much of what building an index costs.
	if (isAscii(text)) {
		const plain = text.replace(/['`]/g, "").toLowerCase().replaceAll("&", " and ");
		return cut(plain.match(/[a-z0-9]+/g) ?? []);
	}
	const folded = text
		.normalize("NFKD")
		.replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640]|['’‘ʼ`´]/gu, "")
		.normalize("NFC")
		.toLowerCase()
		.replaceAll("&", " and ")
		.replace(/[يىكةۃہھأإآłđøßæ]/gu, (letter) => SAME_LETTER[letter] ?? letter);
	return cut(folded.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== ""));
}

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);

const cut = (words: string[]) =>
	words.some((word) => word.length > LONGEST_WORD)
		? words.map((word) => word.slice(0, LONGEST_WORD))
		: words;

/** A text without its spaces and signs: "Go-Learn" and "go learn" are one. */
export function joinedWords(text: string): string {
	return wordsOf(text).join("");
}

/** A digit said as a short word: "journey 2 work", "free 4 all". */
const SPOKEN_DIGIT: Readonly<Record<string, string>> = { "2": "to", "4": "for" };

/** "My self" is "myself": somebody in danger must be understood however they part it. */
const SELF = /\b(my|your|him|her|them)[\s-]+self\b/gi;

/** The words of a query: as of a text, but with digits parted from letters ("connect2work") and said as words. */
export function queryWordsOf(text: string, isKnown: (word: string) => boolean): string[] {
	return wordsOf(text.replace(SELF, "$1self")).flatMap((word, at, words) => {
		const isBetween = at > 0 && at < words.length - 1;
		if (isBetween && Object.hasOwn(SPOKEN_DIGIT, word)) return [SPOKEN_DIGIT[word] ?? word];
		if (isKnown(word)) return [word];
		const parts = word.match(/\p{N}+|[^\p{N}]+/gu) ?? [word];
		const isParted = parts.length > 1 && parts.some((part) => part.length > 2);
		return isParted ? parts.map((part) => SPOKEN_DIGIT[part] ?? part) : [word];
	});
}
