import { buildSearchIndex, type SearchTable } from "./search-index.ts";
import type { SearchItem } from "./search-item.ts";
import type { Searched } from "./search-view.ts";

/** An item as JSON can hold it: a map becomes its pairs, and what its card says as well is not sent twice. */
type SentItem = Omit<SearchItem, "entry"> & {
	entry: Omit<SearchItem["entry"], "barriers" | "name"> & { barriers: [string, boolean][] };
};

/** All that a page's script needs to search by itself, so that what is typed stays on the device. */
export interface SearchData {
	items: SentItem[];
	table: SearchTable;
}

/** Items and table as they are sent. */
export function toSend(items: readonly SearchItem[], table: SearchTable): SearchData {
	const { littleWords, synonyms, places } = table;
	return {
		items: items.map(({ entry, ...item }) => {
			const { name: _, barriers, texts, ...rest } = entry;
			const { summary: __, who: ___, ...others } = texts;
			return { ...item, entry: { ...rest, texts: others, barriers: [...barriers] } };
		}),
		table: { littleWords, synonyms, places },
	};
}

/** What was sent, ready to be searched. */
export function fromSent({ items, table }: SearchData): Searched {
	const read = items.map(({ entry, ...item }) => ({
		...item,
		entry: {
			...entry,
			name: item.card.name,
			barriers: new Map(entry.barriers),
			texts: { ...entry.texts, ...cardTexts(item.card) },
		},
	}));
	const entries = read.map(({ entry }) => entry);
	return { index: buildSearchIndex(entries, table), items: read };
}

/** The searched texts that a card shows too. */
function cardTexts({ summary, whoItsFor, how }: SearchItem["card"]) {
	return { summary: [summary], who: [whoItsFor, how].filter((text) => text !== undefined) };
}
