/** A language that people can choose. */
export interface Language {
	id: string;
	/** Its own name, as its speakers write it. */
	name: string;
	dir: "ltr" | "rtl";
	/** True until a speaker has read the translation. */
	isDraft: boolean;
}

export const LANGUAGES: readonly Language[] = [
	{ id: "en", name: "English", dir: "ltr", isDraft: false },
	{ id: "pl", name: "Polski", dir: "ltr", isDraft: true },
	{ id: "ur", name: "اردو", dir: "rtl", isDraft: true },
];

export const FALLBACK = "en";

/** English in odd letters: shows in tests which words do not come from the locale files. Nobody is offered it. */
export const PSEUDO: Language = { id: "en-XA", name: "Pseudo", dir: "ltr", isDraft: false };

/** Every language a request may be answered in. */
export const ALL_LANGUAGES: readonly Language[] = [...LANGUAGES, PSEUDO];

/** The language of an id; English for one we do not have. */
export function languageOf(id: string): Language {
	return ALL_LANGUAGES.find((language) => language.id === id) ?? (LANGUAGES[0] as Language);
}
