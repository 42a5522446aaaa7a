import { readFileSync } from "node:fs";
import type { SearchEntry } from "#app/domain/search/search-entry.ts";
import type { SearchTable } from "#app/domain/search/search-index.ts";
import { barrierWords } from "#app/i18n/search-words.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { searchedOf } from "#app/server/search-index.server.ts";

/** Entries and what they are searched with. */
export interface ToSearch {
	entries: readonly SearchEntry[];
	table: SearchTable;
}

interface CorpusRecord {
	id: string;
	name: string;
	aliases: string[];
	summary: string;
	tags: string[];
}

/** Our own catalogue. */
export function catalogueToSearch(): ToSearch {
	const navigator = loadNavigator();
	const { index, table } = searchedOf(navigator, barrierWords);
	return { entries: index.entries, table };
}

/** Records of another catalogue: the table's words hold there, what it says of our services does not. */
export function corpusToSearch(file: string): ToSearch {
	const records: CorpusRecord[] = JSON.parse(readFileSync(file, "utf8"));
	const { synonyms, littleWords } = loadNavigator().synonyms;
	return {
		entries: records.map(({ id, name, aliases, summary, tags }) => ({
			id,
			name,
			aliases,
			texts: { tags, summary: [summary] },
			barriers: new Map(),
			kind: undefined,
			districts: [],
			isEnded: false,
			isPaused: false,
			isForResidents: true,
			confusedWith: [],
		})),
		table: {
			littleWords,
			synonyms: synonyms.map((synonym) => ({ ...synonym, services: [], barriers: [], kinds: [] })),
			places: [],
		},
	};
}
