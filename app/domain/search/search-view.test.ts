import { expect, test } from "vitest";
import {
	aSearchEntry,
	aSearched,
	aSearchItem,
	someChoices,
} from "../../../tests/support/a-search.ts";
import { searchView } from "./search-view.ts";

const DAY = "2026-11-22";
const club = (id: string, changes: Partial<Parameters<typeof aSearchEntry>[0]> = {}) =>
	aSearchEntry({ id, name: `${id} sewing club`, ...changes });
const idsOf = (view: { results: { id: string }[] }) => view.results.map(({ id }) => id);

test("choices narrow what words find, and each is counted with the others made", () => {
	const debt = new Map([["debt", true]]);
	const searched = aSearched([
		aSearchItem(club("one", { barriers: debt, kind: "advice" })),
		aSearchItem(club("two", { barriers: debt, kind: "money" }), { isFree: false }),
		aSearchItem(club("three", { kind: "money" }), { isSelf: false, status: "unconfirmed" }),
		aSearchItem(aSearchEntry({ id: "other", name: "Swimming" })),
	]);
	const view = searchView(someChoices({ words: "sewing", barrier: "debt" }), searched, DAY);
	expect(idsOf(view).toSorted()).toEqual(["one", "two"]);
	expect(view).toMatchObject({ total: 2, unnarrowed: 3 });
	expect(view.counts).toEqual({
		barriers: { debt: 2 },
		kinds: { advice: 1, money: 1 },
		self: 2,
		open: 2,
		free: 1,
	});
	const free = searchView(someChoices({ words: "sewing", free: true }), searched, DAY);
	expect(free.counts).toMatchObject({ kinds: { advice: 1, money: 1 }, barriers: { debt: 1 } });
	const none = searchView(
		someChoices({ words: "sewing", kind: "money", barrier: "debt", free: true }),
		searched,
		DAY,
	);
	expect(none).toMatchObject({ total: 0, unnarrowed: 3, results: [] });
});

test("without words all of a place is listed: its own first, what is over last", () => {
	const searched = aSearched([
		aSearchItem(club("everywhere")),
		aSearchItem(club("elsewhere", { districts: ["other"] })),
		aSearchItem(club("gone", { districts: ["here"], isEnded: true }), { status: "ended" }),
		aSearchItem(club("local", { districts: ["here"] })),
		aSearchItem(club("staff", { districts: ["here"], isForResidents: false })),
	]);
	const view = searchView(someChoices({ area: "here" }), searched, DAY);
	expect(idsOf(view)).toEqual(["local", "everywhere", "staff", "gone"]);
});

test("equals stand first in turn, a place a day", () => {
	const searched = aSearched(["a", "b", "c"].map((id) => aSearchItem(club(id))));
	const firsts = ["2026-11-22", "2026-11-23", "2026-11-24"].map(
		(day) => idsOf(searchView(someChoices({ free: true }), searched, day))[0],
	);
	expect(firsts.toSorted()).toEqual(["a", "b", "c"]);
});

test("a long list comes in parts, and a part past the end is the last", () => {
	const many = Array.from({ length: 23 }, (_, at) => aSearchItem(club(`n${at}`)));
	const searched = aSearched(many);
	const part = (page: number) => searchView(someChoices({ free: true, page }), searched, DAY);
	expect(part(1)).toMatchObject({ total: 23, from: 1, hasMore: true });
	expect(part(3)).toMatchObject({ from: 21, hasMore: false });
	expect(part(9)).toEqual(part(3));
	const all = [1, 2, 3].flatMap((page) => idsOf(part(page)));
	expect(new Set(all).size).toBe(23);
});

test("what has one common word alone is left out", () => {
	const close = Array.from({ length: 12 }, (_, at) => aSearchItem(club(`n${at}`)));
	const far = Array.from({ length: 12 }, (_, at) =>
		aSearchItem(
			aSearchEntry({ id: `far${at}`, texts: { who: ["Anyone of a club of any kind at all"] } }),
		),
	);
	const searched = aSearched([...close, ...far]);
	expect(searchView(someChoices({ words: "sewing club" }), searched, DAY).total).toBe(12);
	expect(searchView(someChoices({ words: "club" }), searched, DAY).total).toBe(24);
});

test("one that is over stands first where it is named, with what took its place", () => {
	const gone = { isEnded: true };
	const replaced = aSearched([
		aSearchItem(club("old", gone), { status: "ended", replacedBy: ["new"] }),
		aSearchItem(aSearchEntry({ id: "new", name: "Knitting" })),
	]);
	const view = searchView(someChoices({ words: "old sewing club" }), replaced, DAY);
	expect(idsOf(view)[0]).toBe("old");
	expect(view.ended).toEqual({
		name: "old sewing club",
		status: "ended",
		isReplaced: true,
		now: [{ id: "new", name: "Knitting" }],
	});
});

test("where nothing took its place, what is open for the same need is told, the nearest to it first", () => {
	const barriers = (...names: string[]) => new Map(names.map((name) => [name, true]));
	const item = (id: string, ...names: string[]) =>
		aSearchItem(aSearchEntry({ id, name: id, barriers: barriers(...names) }));
	const searched = aSearched([
		aSearchItem(club("old", { isEnded: true, barriers: barriers("young", "debt") }), {
			status: "ended",
		}),
		item("less", "young"),
		item("more", "young", "debt"),
		item("none", "veteran"),
		aSearchItem(aSearchEntry({ id: "closed", barriers: barriers("young") }), { status: "paused" }),
		aSearchItem(aSearchEntry({ id: "kind", kind: "money", barriers: barriers("young") })),
	]);
	const { ended } = searchView(someChoices({ words: "old sewing club" }), searched, DAY);
	expect(ended).toMatchObject({ isReplaced: false });
	expect(ended?.now.map(({ id }) => id)).toEqual(["more", "less"]);
});
