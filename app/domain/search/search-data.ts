import { buildSearchIndex, type SearchTable } from "./search-index.ts";
import type { SearchItem } from "./search-item.ts";
import type { Searched } from "./search-view.ts";

/** An item as JSON can hold it: a map becomes its pairs. */
type SentItem = Omit<SearchItem, "entry"> & {
	entry: Omit<SearchItem["entry"], "barriers"> & { barriers: [string, boolean][] };
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
		items: items.map((item) => ({
			...item,
			entry: { ...item.entry, barriers: [...item.entry.barriers] },
		})),
		table: { littleWords, synonyms, places },
	};
}

/** What was sent, ready to be searched. */
export function fromSent({ items, table }: SearchData): Searched {
	const read = items.map((item) => ({
		...item,
		entry: { ...item.entry, barriers: new Map(item.entry.barriers) },
	}));
	return {
		index: buildSearchIndex(
			read.map(({ entry }) => entry),
			table,
		),
		items: read,
	};
}
