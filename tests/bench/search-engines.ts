import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { search } from "#app/domain/search/search.ts";
import type { SearchEntry } from "#app/domain/search/search-entry.ts";
import { buildSearchIndex, type SearchTable } from "#app/domain/search/search-index.ts";
import type { Engine } from "./search-figures.ts";

/** A way of searching, ready to be built over entries. */
export interface NamedEngine {
	name: string;
	build: (entries: readonly SearchEntry[], table: SearchTable) => Engine;
}

const MOST = 10;

/** Our own search, then the two libraries as their own pages say to use them. */
export const ENGINES: readonly NamedEngine[] = [
	{
		name: "ours",
		build(entries, table) {
			const index = buildSearchIndex(entries, table);
			return (query, area) =>
				search(query, index, { area, most: MOST }).results.map(({ id }) => id);
		},
	},
	{
		name: "Fuse.js",
		build(entries) {
			const fuse = new Fuse(entries.map(flat), { keys: ["name", "aliases", "tags", "text"] });
			return (query) => fuse.search(query, { limit: MOST }).map(({ item }) => item.id);
		},
	},
	{
		name: "MiniSearch",
		build(entries) {
			const mini = new MiniSearch({
				fields: ["name", "aliases", "tags", "text"],
				searchOptions: { fuzzy: 0.2, prefix: true, boost: { name: 4, aliases: 3, tags: 1.5 } },
			});
			mini.addAll(entries.map(flat));
			return (query) =>
				mini
					.search(query)
					.slice(0, MOST)
					.map(({ id }) => id);
		},
	},
];

function flat({ id, name, aliases, texts }: SearchEntry) {
	const { tags = [], ...others } = texts;
	const text = Object.values(others).flat().join(" ");
	return { id, name, aliases: aliases.join(" "), tags: tags.join(" "), text };
}
