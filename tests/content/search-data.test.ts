import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fromSent, toSend } from "#app/domain/search/search-data.ts";
import { searchView } from "#app/domain/search/search-view.ts";
import { barrierWords } from "#app/i18n/search-words.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { searchedOf } from "#app/server/search-index.server.ts";
import type { JudgedQuery } from "../bench/search-figures.ts";
import { someChoices } from "../support/a-search.ts";

const DAY = "2026-11-22";
const here = searchedOf(loadNavigator(), barrierWords);
const there = fromSent(JSON.parse(JSON.stringify(toSend(here.items, here.table))));
const judged: JudgedQuery[] = JSON.parse(
	readFileSync("tests/bench/catalogue-queries.json", "utf8"),
);

test("what is sent to a phone is every entry, and each reads there as here", () => {
	expect(there.items).toHaveLength(here.items.length);
	expect(there.items).toEqual(here.items);
});

/** Views of some choices, there and here. */
const both = (choices: Parameters<typeof someChoices>[0]) =>
	[there, here].map((searched) => searchView(someChoices(choices), searched, DAY));

test("whatever is typed, the phone shows what the server shows", () => {
	expect(judged.length).toBeGreaterThan(200);
	for (const { query, area } of judged) {
		const [phone, server] = both({ words: query, area });
		expect([query, phone]).toEqual([query, server]);
	}
});

test.each([
	{ what: "a place", choices: { area: "derby" } },
	{ what: "a barrier", choices: { barrier: "debt" } },
	{ what: "a kind", choices: { kind: "money" } },
	{ what: "what is open", choices: { open: true } },
	{ what: "a later part", choices: { free: true, self: true, page: 2 } },
])("and so for $what without words", ({ choices }) => {
	const [phone, server] = both(choices);
	expect(server?.results.length).toBeGreaterThan(0);
	expect(phone).toEqual(server);
});
