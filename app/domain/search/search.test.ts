import { expect, test } from "vitest";
import { MOST_COMPARED } from "#app/domain/catalogue/compare-path.ts";
import { aSearchEntry, aSearchIndex } from "../../../tests/support/a-search.ts";
import { search } from "./search.ts";

const WORDS = ["bakery", "gardening", "swimming", "painting", "walking", "singing", "cooking"];
const OTHERS = WORDS.map((word) =>
	aSearchEntry({ id: word, name: `${word} club`, texts: { summary: [`A club for ${word}`] } }),
);
const idsOf = (query: string, index: Parameters<typeof search>[1], area?: string) =>
	search(query, index, { area }).results.map(({ id }) => id);

test.each([
	["the name", "Harbour Line"],
	["small letters and no space", "harbourline"],
	["a letter missing", "habour line"],
	["two letters swapped", "harbuor lnie"],
	["another order", "line harbour"],
	["as it sounds", "harber lyne"],
	["the beginning", "harb"],
	["initials", "hfl"],
	["a former name", "quayside"],
	["accents", "härbôur liné"],
	["a plural", "harbours"],
])("finds an entry by %s", (_, query) => {
	const line = aSearchEntry({
		id: "line",
		name: "Harbour Line",
		aliases: ["Quayside", "Harbour Friends Line"],
	});
	expect(idsOf(query, aSearchIndex([...OTHERS, line]))[0]).toBe("line");
});

test.each([
	["run together, all of it", "harbourlineforparents"],
	["without what stands in brackets", "harbour line for parents"],
])("finds an entry by its name %s", (_, query) => {
	const line = aSearchEntry({ id: "line", name: "Harbour Line for Parents (Old Mill Trust)" });
	const other = aSearchEntry({ id: "other", name: "Parents' line (for the harbour)" });
	expect(idsOf(query, aSearchIndex([...OTHERS, other, line]))[0]).toBe("line");
});

test("an exact alias goes before a longer name that holds it", () => {
	const long = aSearchEntry({ id: "long", name: "Working Well Harbour" });
	const short = aSearchEntry({ id: "short", name: "Something else", aliases: ["Working Well"] });
	expect(idsOf("working well", aSearchIndex([...OTHERS, long, short]))[0]).toBe("short");
});

test.each(["zzzzzz", "xkcd banana", "8349275", "🍕🍕", "pizza delivery club"])(
	"%s, which nobody here offers, finds nothing",
	(query) => {
		expect(idsOf(query, aSearchIndex(OTHERS))).toEqual([]);
	},
);

test("a district leaves out what works elsewhere, and puts what is there alone first", () => {
	const club = { name: "Sewing club" };
	const index = aSearchIndex([
		...OTHERS,
		aSearchEntry({ id: "everywhere", ...club }),
		aSearchEntry({ id: "elsewhere", ...club, districts: ["other-town"] }),
		aSearchEntry({
			id: "here",
			...club,
			districts: ["harbour-town"],
			texts: { places: ["Harbour Town"] },
		}),
	]);
	const found = idsOf("sewing club", index, "harbour-town");
	expect(found.slice(0, 2)).toEqual(["here", "everywhere"]);
	expect(found).not.toContain("elsewhere");
	expect(idsOf("sewing harbour town", index)[0]).toBe("here");
});

test("what has ended stands first where it is named, and says so; else it stands aside", () => {
	const index = aSearchIndex([
		...OTHERS,
		aSearchEntry({
			id: "old",
			name: "Kickoff",
			texts: { summary: ["Sewing jobs"] },
			isEnded: true,
		}),
		aSearchEntry({ id: "new", name: "Starter", texts: { summary: ["Sewing jobs, kickoff"] } }),
	]);
	expect(search("kickof", index).results[0]).toMatchObject({ id: "old", ended: true });
	expect(idsOf("sewing jobs", index)).toEqual(["new", "old"]);
});

test("what is paused stands aside too, and is not told as ended", () => {
	const index = aSearchIndex([
		...OTHERS,
		aSearchEntry({ id: "held", name: "Sewing jobs", isEnded: true, isPaused: true }),
		aSearchEntry({ id: "runs", texts: { summary: ["Sewing jobs"] } }),
	]);
	const said = search("sewing", index).results.map(({ id, ended, paused }) => [id, ended, paused]);
	expect(said).toContainEqual(["held", false, true]);
	expect(said).toContainEqual(["runs", false, false]);
});

test("look-alikes that fit about equally are offered, and nothing where the best is clear", () => {
	const pair = ["north", "south"].map((id) =>
		aSearchEntry({ id, name: "Youth Hub", confusedWith: [id === "north" ? "south" : "north"] }),
	);
	const index = aSearchIndex([...OTHERS, ...pair]);
	expect(search("youth hub", index).didYouMean.map(({ id }) => id)).toEqual(["north", "south"]);
	expect(search("bakery", index).didYouMean).toEqual([]);
});

test("no more look-alikes are offered than fit side by side", () => {
	const ids = ["a", "b", "c", "d"];
	const four = ids.map((id) => aSearchEntry({ id, name: "Youth Hub", confusedWith: ids }));
	const index = aSearchIndex([...OTHERS, ...four]);
	expect(search("youth hub", index).didYouMean).toHaveLength(MOST_COMPARED);
});

test("residents' words lead where the table says, in any order and language, and the answer says so", () => {
	const index = aSearchIndex(
		[
			...OTHERS,
			aSearchEntry({ id: "rapid" }),
			aSearchEntry({ id: "helper", barriers: new Map([["redundancy", true]]) }),
		],
		[
			{
				means: "Losing a job",
				said: ["laid/put off", "be here"],
				other: { ur: ["نوکری چلی گئی"] },
				barriers: ["redundancy"],
				services: ["rapid"],
			},
		],
	);
	for (const query of ["laid off", "they put me off", "off laid", "نوکری چلی گئی"]) {
		const { results, showing } = search(query, index);
		expect([query, showing, results.map(({ id }) => id)]).toEqual([
			query,
			["Losing a job"],
			["rapid", "helper"],
		]);
	}
	expect(idsOf("laid", index)).toEqual([]);
	// Little words alone mean it in their order only.
	expect(idsOf("want to be here", index)[0]).toBe("rapid");
	expect(idsOf("here to be", index)).toEqual([]);
});

test("an age leads where the table says, beside other words", () => {
	const young = { means: "Young people", ages: { from: 16, to: 24 }, services: ["young"] };
	const index = aSearchIndex([...OTHERS, aSearchEntry({ id: "young" })], [young]);
	expect(idsOf("19 neet", index)).toEqual(["young"]);
	expect(idsOf("19", index)).toEqual([]);
	expect(idsOf("44 neet", index)).toEqual([]);
});

test("says why: the word, what it stands for and where that is", () => {
	const { results } = search("bakrey", aSearchIndex(OTHERS));
	expect(results[0]?.matched).toEqual([{ said: "bakrey", found: "bakery", in: "name" }]);
});

test.each(["", "   ", "\u0000\u0007", "\u200b", "!!!"])("%j is a plain empty answer", (typed) => {
	expect(search(typed, aSearchIndex(OTHERS)).results).toEqual([]);
});

test("every entry that fits is counted where all are asked for, and only those that are wanted", () => {
	const clubs = Array.from({ length: 120 }, (_, at) =>
		aSearchEntry({ id: `chess-${at}`, name: `Chess club ${at}` }),
	);
	const index = aSearchIndex([...OTHERS, ...clubs]);
	expect(search("chess", index, { most: Infinity }).results).toHaveLength(120);
	const { results } = search("chess", index, {
		most: Infinity,
		isWanted: (id) => id.endsWith("7"),
	});
	expect(results.map(({ id }) => id)).toContain("chess-107");
	expect(results).toHaveLength(12);
});

test("an age that is said rules out what is for other ages, however it is called", () => {
	const rows = [
		{ means: "Older", said: ["my age"], ages: { from: 50, to: 75 }, services: ["older"] },
		{ means: "Young", said: ["youngster"], ages: { from: 16, to: 24 }, services: ["young"] },
	];
	const entries = ["older", "young"].map((id) => aSearchEntry({ id, name: `${id} club` }));
	const index = aSearchIndex([...OTHERS, ...entries], rows);
	expect(idsOf("age 20", index)[0]).toBe("young");
	expect(idsOf("age 20", index)).not.toContain("older");
	expect(idsOf("age 60", index)[0]).toBe("older");
});
