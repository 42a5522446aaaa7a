/** What is searched in an entry, and how much finding a word there tells. */
export const FIELDS = {
	name: { weight: 6, evenness: 0.35, tells: 1 },
	aliases: { weight: 5, evenness: 0.2, tells: 1 },
	tags: { weight: 2.2, evenness: 0.3, tells: 1 },
	provider: { weight: 1, evenness: 0.4, tells: 0.7 },
	places: { weight: 2, evenness: 0.8, tells: 0.6 },
	summary: { weight: 1.4, evenness: 0.5, tells: 0.75 },
	gives: { weight: 1.2, evenness: 0.5, tells: 0.65 },
	who: { weight: 1, evenness: 0.5, tells: 0.65 },
} as const;

export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** An entry as the search sees it: words, and what a place or a synonym can find it by. */
export interface SearchEntry {
	id: string;
	name: string;
	aliases: readonly string[];
	/** The words of every other field. */
	texts: Partial<Readonly<Record<Exclude<Field, "name" | "aliases">, readonly string[]>>>;
	/** Barriers it helps with; true where it is made for that one. */
	barriers: ReadonlyMap<string, boolean>;
	kind: string | undefined;
	/** District ids, `["england"]` for everywhere, empty where no source named a place. */
	districts: readonly string[];
	/** Nobody can join now: it has ended, or is paused. */
	isEnded: boolean;
	/** It is over for now only. */
	isPaused: boolean;
	/** Whether residents can use it; else only staff or employers can. */
	isForResidents: boolean;
	confusedWith: readonly string[];
}
