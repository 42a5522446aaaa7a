import fc from "fast-check";
import { expect, test } from "vitest";
import type { Council, RegionDistrict } from "./area.ts";
import type { AreaIndex } from "./area-index.ts";
import { buildNames, type Place } from "./area-names.ts";
import { findArea } from "./find-area.ts";
import { withOtherNames } from "./other-names.ts";
import { incodeOffset, MAIL_POINT, outcodeStart } from "./postcode-table.ts";

/** An invented region of three districts, with one council over the border. */
const districts: RegionDistrict[] = [
	{ id: "oak", name: "Oak", code: "E1", upperTier: "woodshire" },
	{ id: "ash-and-elm", name: "Ash and Elm", code: "E2", upperTier: "woodshire" },
	{ id: "port", name: "Port", code: "E3", upperTier: "port" },
];
const councils: Council[] = [
	...districts.map(({ code, name, id }) => ({ code, name, district: id })),
	{ code: "E4", name: "Faraway" },
	{ code: "E5", name: "Further" },
];
const [OAK, ASH, PORT, FARAWAY, FURTHER] = [0, 1, 2, 3, 4];

const postcodes = [
	["HX1 1AA", OAK],
	["HX1 1AB", OAK],
	["HX1 2AA", ASH],
	["HX1 2AB", ASH],
	["HX1 2AD", OAK],
	["HX1 2AE", FARAWAY],
	["HX1 3AA", FARAWAY],
	["HX1 4AA", PORT | MAIL_POINT],
	["HX2 1AA", PORT],
	["HX2 1AB", OAK | MAIL_POINT],
	["HX3 1AA", FARAWAY],
	["HX3 2AA", FURTHER],
	["HX9 9AA", PORT | MAIL_POINT],
] as const;

function place(name: string, district: string, more: Partial<Place> = {}): Place {
	return { name, district, aliases: [], parent: "", units: 10, ...more };
}
const places = [
	place("Oak", "oak", { units: 90 }),
	place("Millbrook", "oak"),
	place("Millbrook", "port", { parent: "Portside", units: 30 }),
	place("Weston", "oak"),
	place("Weston", "oak"),
	place("Barrow", "oak"),
	place("Barrow-upon-Stream", "port", { units: 40 }),
	place("St Jude's", "ash-and-elm", { aliases: ["Jude Town"] }),
	place("Portside", "port", { units: 80 }),
	place("Kirkfield in the Vale", "ash-and-elm"),
];

function anIndex(): AreaIndex {
	const numbers = postcodes.map(([postcode]) => {
		const [outcode = "", incode = ""] = postcode.split(" ");
		const [digit = 0, first = 0, second = 0] = [...incode].map((sign) => sign.charCodeAt(0));
		return outcodeStart(outcode) + incodeOffset(digit, first, second);
	});
	const table = {
		numbers: new Uint32Array(numbers),
		councils: new Uint16Array(postcodes.map(([, council]) => council)),
	};
	const names = buildNames({ districts, councils, postcodes: table, places });
	return withOtherNames({ councils, postcodes: table, names }, [
		{ name: "Woods", means: "Woodshire" },
		{ name: "Stream Valley", means: "HX1;HX2" },
	]);
}
const index = anIndex();
const find = (text: string) => findArea(text, index);

const inOak = { district: "oak" };
const inAsh = { district: "ash-and-elm" };
const inPort = { district: "port" };
const faraway = { outside: "Faraway" };

test("a full postcode gives its own district, whatever its sector says", () => {
	expect(find("hx1 2ad")).toEqual({ kind: "district", district: "oak", via: "postcode" });
	expect(find("2 Mill Lane, Port, HX1 2AD")).toMatchObject({ district: "oak", via: "postcode" });
});

test("a postcode just over the border is outside, with its council", () => {
	expect(find("HX1 2AE")).toEqual({ kind: "outside", council: "Faraway" });
	expect(find("HX1 3")).toEqual({ kind: "outside", council: "Faraway" });
});

test("an outcode of several councils outside is outside, without a guess which", () => {
	expect(find("HX3")).toEqual({ kind: "outside" });
});

test("a real postcode that is not in the data is outside, without a council", () => {
	expect(find("SW1A 1AA")).toEqual({ kind: "outside" });
	expect(find("HX7")).toEqual({ kind: "outside" });
});

test("a sector in one district answers, one in several asks, most postcodes first", () => {
	expect(find("HX1 1")).toEqual({ kind: "district", district: "oak", via: "sector" });
	expect(find("HX1 2")).toEqual({
		kind: "choose",
		why: "border",
		options: [inAsh, inOak, faraway],
	});
});

test("a new postcode falls back to its sector, then to its outcode", () => {
	expect(find("HX1 1ZZ")).toMatchObject({ district: "oak", via: "sector" });
	expect(find("HX1 2ZZ")).toMatchObject({ kind: "choose", why: "border" });
	expect(find("HX2 8ZZ")).toMatchObject({ district: "port", via: "outcode" });
});

test("an outcode in one district answers, one in several asks", () => {
	expect(find("HX2")).toEqual({ kind: "district", district: "port", via: "outcode" });
	expect(find("HX1")).toMatchObject({ why: "border", options: [inOak, inAsh, faraway] });
});

test("a mail point asks about the districts around it, never its own alone", () => {
	expect(find("HX1 4AA")).toMatchObject({ why: "mail-point", options: [inOak, inAsh, faraway] });
	expect(find("HX1 4")).toMatchObject({ why: "mail-point" });
	expect(find("HX2 1AB")).toMatchObject({ why: "mail-point", options: [inPort, inOak, inAsh] });
});

test("an outcode of mail points alone asks about the region's part of the postcode area", () => {
	const around = { kind: "choose", why: "mail-point", options: [inOak, inAsh, inPort] };
	expect(find("HX9")).toEqual(around);
	expect(find("HX9 9ZZ")).toEqual(around);
});

test("a place gives its district and its name as we write it", () => {
	const found = { kind: "district", district: "ash-and-elm", via: "place", place: "St Jude's" };
	expect(find("saint judes")).toEqual(found);
	expect(find("jude-town")).toEqual(found);
	expect(find("KIRKFIELD-IN-THE-VALE")).toMatchObject({ place: "Kirkfield in the Vale" });
});

test("two places of one name in one district need no question", () => {
	expect(find("Weston")).toMatchObject({ kind: "district", district: "oak" });
});

test("two places of one name in two districts are asked about, the larger first", () => {
	expect(find("millbrook")).toEqual({
		kind: "choose",
		why: "same-name",
		options: [
			{ district: "port", place: "Millbrook", parent: "Portside" },
			{ district: "oak", place: "Millbrook" },
		],
	});
});

test("a short name that is a village's whole name asks about the longer one too", () => {
	expect(find("Barrow")).toMatchObject({
		why: "same-name",
		options: [{ place: "Barrow-upon-Stream" }, { place: "Barrow" }],
	});
	expect(find("Kirkfield")).toMatchObject({ kind: "not-found", suggestions: [inAsh] });
});

test.each([
	"Millbrook, Oak",
	"Millbrook (Oak)",
	"Millbrook\r\nOak",
	"millbrook oak",
	"Millbrook, Woodshire, England",
])("what follows a name in %o tells which is meant", (text) => {
	expect(find(text)).toMatchObject({ kind: "district", district: "oak", place: "Millbrook" });
});

test("a beginning of a postcode beside a name tells which is meant", () => {
	expect(find("Millbrook HX2")).toMatchObject({ district: "port", via: "place" });
	expect(find("Nowhere HX2")).toMatchObject({ district: "port", via: "outcode" });
	expect(find("Weston HX2")).toMatchObject({ why: "same-name", options: [inOak, inPort] });
});

test("a larger town after a name is a post town and says nothing", () => {
	expect(find("Weston, Portside")).toMatchObject({ kind: "district", district: "oak" });
	expect(find("Portside, Weston")).toMatchObject({ why: "same-name", options: [inPort, inOak] });
});

test("a district, a county or a town outside that does not fit the name is not passed over", () => {
	expect(find("Weston, Port")).toMatchObject({ why: "same-name", options: [inOak, inPort] });
	expect(find("Weston, Faraway")).toMatchObject({ options: [{ place: "Weston" }, faraway] });
	expect(find("Portside, Woodshire")).toMatchObject({ kind: "not-found", suggestions: [inPort] });
	expect(find("Portside, Atlantis")).toMatchObject({ kind: "not-found", suggestions: [inPort] });
});

test("an unknown street before a known place is not taken for certain", () => {
	expect(find("Long Lane, Portside")).toEqual({
		kind: "not-found",
		looksLike: "place",
		suggestions: [{ district: "port", place: "Portside" }],
	});
});

test.each(["Oak", "oak district council", "Borough of Oak", "ASH & ELM", "ash-and-elm"])(
	"%o is a district's name",
	(text) => {
		expect(find(text)).toMatchObject({ kind: "district", via: "district-name" });
	},
);

test("a county is asked about, by its name or a short form", () => {
	const choice = { kind: "choose", why: "wide-name", options: [inOak, inAsh] };
	expect(find("Woodshire County Council")).toEqual(choice);
	expect(find("woods")).toEqual(choice);
});

test("a post town in several districts is asked about", () => {
	expect(find("Stream Valley")).toMatchObject({
		why: "wide-name",
		options: [inOak, inAsh, faraway, inPort],
	});
});

test("a name of our own that means nothing is an error", () => {
	expect(() => withOtherNames(index, [{ name: "Stream", means: "Nowhere" }])).toThrow(/Nowhere/);
});

test("a council over the border is outside by name", () => {
	expect(find("faraway")).toEqual({ kind: "outside", council: "Faraway" });
});

test("a slip of the fingers is offered, never taken", () => {
	expect(find("Milbrook")).toMatchObject({ kind: "not-found", looksLike: "place" });
	expect(find("Portsied")).toMatchObject({ suggestions: [{ place: "Portside" }] });
	expect(find("Zzzyx")).toEqual({ kind: "not-found", looksLike: "place", suggestions: [] });
});

test("a name in another alphabet looks like a place", () => {
	expect(find("Дерби")).toEqual({ kind: "not-found", looksLike: "place", suggestions: [] });
});

test.each(["XX1 1AA", "HX1 2CV", "HX", "HX1 2A1"])("%o looks like a postcode", (text) => {
	expect(find(text)).toEqual({ kind: "not-found", looksLike: "postcode", suggestions: [] });
});

test.each(["", " \t\n", "12345", "!?", "🙂", "\u0000", "\ud800", "a".repeat(201)])(
	"%j is nothing",
	(text) => {
		expect(find(text)).toEqual({ kind: "not-found", looksLike: "nothing", suggestions: [] });
	},
);

test("marks that cannot be seen, wide letters and control signs make no difference", () => {
	expect(find("\u200bＨＸ１\u00a0\u200e1AA\ufeff")).toMatchObject({ district: "oak" });
	expect(find("2 Lane, H\u00adX1\t2AD")).toMatchObject({ via: "postcode" });
	expect(find("Port\u0000side")).toMatchObject({ place: "Portside" });
});

test("any text gets a result that holds nothing but our own names", () => {
	const ours = new Set([
		...["kind", "district", "choose", "outside", "not-found", "why", "via", "options"],
		...["council", "suggestions", "looksLike", "postcode", "place", "nothing", "parent"],
		...["border", "mail-point", "same-name", "wide-name", "sector", "outcode", "district-name"],
		...councils.flatMap(({ name, district = name }) => [name, district]),
		...places.flatMap(({ name, parent }) => [name, parent]),
	]);
	const hard = fc.oneof(
		fc.string({ unit: "binary", maxLength: 220 }),
		fc.stringMatching(/^[HX0-9OIl ,.A-E-]{0,12}$/),
		fc
			.array(fc.constantFrom("Oak", "HX1", "2", "AD", ",", "Millbrook", "of"), { maxLength: 40 })
			.map((words) => words.join(" ")),
	);
	fc.assert(
		fc.property(hard, (text) => {
			for (const [, word = ""] of JSON.stringify(find(text)).matchAll(/"([^"]*)"/g)) {
				expect(ours).toContain(word);
			}
		}),
		{ numRuns: 1000 },
	);
});
