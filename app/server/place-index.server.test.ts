import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { FoundArea, RegionDistrict } from "#app/domain/areas/area.ts";
import { findArea } from "#app/domain/areas/find-area.ts";
import { buildPlaceIndex, getPlaceIndex } from "./place-index.server.ts";
import { readCsv } from "./read-csv.server.ts";
import { repositoryPath } from "./repository-root.server.ts";

const { districts }: { districts: RegionDistrict[] } = parse(
	readFileSync(repositoryPath("content/region.yaml"), "utf8"),
);
const index = getPlaceIndex(districts);
const idOf = new Map(districts.map(({ code, id }) => [code, id]));
const find = (text: string) => findArea(text, index);

/** The districts and councils a result names, in its order. */
function named(found: FoundArea): (string | undefined)[] {
	if (found.kind === "district") return [found.district];
	if (found.kind === "outside") return [found.council];
	const options = found.kind === "choose" ? found.options : found.suggestions;
	return options.map((option) => ("outside" in option ? option.outside : option.district));
}

test.each([
	["LE15 6HP", "rutland"],
	["S80 2AH", "bassetlaw"],
	["SK13 8AF", "high-peak"],
	["NG10 1HU", "erewash"],
	["LE13 1GH", "melton"],
	["NG9 1AB", "broxtowe"],
	["NG15 7LT", "ashfield"],
	["NG24 1BY", "newark-and-sherwood"],
	["S44 6DH", "bolsover"],
])("%s is in %s", (postcode, district) => {
	expect(find(postcode)).toEqual({ kind: "district", district, via: "postcode" });
});

test.each([
	["NG1", ["nottingham"]],
	["S80", ["bassetlaw", "bolsover", "Rotherham"]],
	["LE15", ["rutland", "melton", "harborough", "North Northamptonshire"]],
	["CV9", ["North Warwickshire", "hinckley-and-bosworth"]],
	["PE9", ["South Kesteven", "rutland", "Peterborough", "North Northamptonshire"]],
	["B79", ["Tamworth", "Lichfield", "North Warwickshire", "north-west-leicestershire"]],
	["NG16", ["broxtowe", "ashfield", "amber-valley", "bolsover"]],
	["NG16 2", ["broxtowe"]],
	["NG16 5", ["ashfield", "amber-valley", "broxtowe"]],
	["Hope Valley", ["derbyshire-dales", "high-peak"]],
])("%s leaves open %j", (text, areas) => {
	const found = find(text);
	expect(found.kind).toBe(areas.length === 1 ? "district" : "choose");
	expect(named(found)).toEqual(areas);
});

test("mail points ask, with the town around them first", () => {
	for (const postcode of ["LE1 1ZP", "LE41 9AA", "LE41", "LE87 4AA"]) {
		const found = find(postcode);
		expect(found, postcode).toMatchObject({ kind: "choose", why: "mail-point" });
		expect(named(found)[0]).toBe("leicester");
	}
});

test.each([
	["DE1 2FS", "derby"],
	["NG2 3NG", "nottingham"],
	["DE11 0AH", "south-derbyshire"],
	["DE4 3NN", "derbyshire-dales"],
	["NG5 6LU", "gedling"],
	["LE67 3FJ", "north-west-leicestershire"],
])(
	"%s, a council's office taken for a mail point, asks with its own district first",
	(text, id) => {
		const found = find(text);
		expect(found).toMatchObject({ kind: "choose", why: "mail-point" });
		expect(named(found)[0]).toBe(id);
	},
);

test("over the border is said as it is", () => {
	expect(find("S1 1AA")).toEqual({ kind: "outside" });
	expect(find("M1 1AE")).toEqual({ kind: "outside" });
	expect(find("S8 0")).toEqual({ kind: "outside", council: "Sheffield" });
	expect(find("Sheffield City Council")).toEqual({ kind: "outside", council: "Sheffield" });
});

test.each([
	["Newark-on-Trent", "newark-and-sherwood"],
	["Kirkby in Ashfield", "ashfield"],
	["Chapel-en-le-Frith", "high-peak"],
	["ashby de la zouch", "north-west-leicestershire"],
	["Saint Ann's", "nottingham"],
	["Warsop", "mansfield"],
	["Quorndon", "charnwood"],
	["Carlton, Gedling", "gedling"],
	["Clifton Nottingham", "nottingham"],
	["Arnold, Nottingham", "gedling"],
	["Long Eaton, Derbyshire", "erewash"],
	["High Peak", "high-peak"],
	["Amber Valley Borough Council", "amber-valley"],
	["NW Leics", "north-west-leicestershire"],
])("%s is in %s", (text, district) => {
	expect(find(text)).toMatchObject({ kind: "district", district });
});

test.each([
	["Burbage", ["hinckley-and-bosworth", "high-peak"]],
	["Littleover", ["derby", "south-derbyshire"]],
	["Barrow", ["charnwood", "south-derbyshire", "rutland"]],
	["Norton, Sheffield", ["bassetlaw", "Sheffield"]],
])("%s is asked about", (text, areas) => {
	const found = find(text);
	expect(found).toMatchObject({ kind: "choose", why: "same-name" });
	expect(named(found)).toEqual(areas);
});

test("a county stands for its districts", () => {
	const inCounty = districts.filter(({ upperTier }) => upperTier === "nottinghamshire");
	expect(named(find("Nottinghamshire"))).toEqual(inCounty.map(({ id }) => id));
	expect(find("notts")).toEqual(find("Nottinghamshire"));
});

test("a slip of the fingers is offered", () => {
	expect(named(find("Chesterfeild"))).toEqual(["chesterfield"]);
	expect(named(find("Ashby"))[0]).toBe("north-west-leicestershire");
	expect(named(find("London"))).not.toContain("london");
});

test("every place of the gazetteer is found, and never in a wrong district alone", () => {
	const missed = readCsv("places.csv", ["name", "lad_code"]).filter(
		({ name, lad_code }) => !named(find(name)).includes(idOf.get(lad_code)),
	);
	expect(missed).toEqual([]);
});

test("every outcode has the councils that the published table gives it", () => {
	const rows = readCsv("outcodes.csv", ["outcode", "lad_code", "lad_name", "mail_only"]);
	for (const [outcode, shares] of Map.groupBy(rows, (row) => row.outcode)) {
		if (shares.some(({ mail_only }) => mail_only === "1")) {
			expect(find(outcode), outcode).toMatchObject({ why: "mail-point" });
		} else {
			const councils = shares.map(({ lad_code, lad_name }) => idOf.get(lad_code) ?? lad_name);
			expect(named(find(outcode)).toSorted(), outcode).toEqual(councils.toSorted());
		}
	}
});

const SPELLINGS: ((postcode: string) => string)[] = [
	(postcode) => postcode,
	(postcode) => postcode.toLowerCase(),
	(postcode) => postcode.replace(" ", ""),
	(postcode) => [...postcode.replace(" ", "")].join(" "),
	(postcode) => ` (${postcode.replace(" ", "-")}). `,
	(postcode) => `1 Mill Lane, Anytown, ${postcode.toLowerCase()}`,
	(postcode) => postcode.replace(" 0", " O").replace(" 1", " I"),
];

const rows = gunzipSync(readFileSync(repositoryPath("seeds/unit-postcodes.csv.gz")))
	.toString()
	.trimEnd()
	.split("\n")
	.slice(1)
	.map((row) => {
		const [postcode = "", code = "", , , , mailPoint] = row.split(",");
		return { postcode, district: idOf.get(code), isMailPoint: mailPoint === "1" };
	});

test("every postcode gives its own district, however it is written", () => {
	const wrong = rows.filter(({ postcode, district, isMailPoint }, at) => {
		if (isMailPoint || district === undefined) return false;
		const found = find(SPELLINGS[at % SPELLINGS.length]?.(postcode) ?? "");
		return found.kind !== "district" || found.district !== district || found.via !== "postcode";
	});
	expect(wrong).toEqual([]);
	expect(rows).toHaveLength(index.postcodes.numbers.length);
});

test("a postcode with every 0 and 1 mistyped never gives another district", () => {
	const wrong = rows.filter(({ postcode, district }, at) => {
		if (at % 5 > 0) return false;
		const found = find(postcode.replaceAll("0", "O").replaceAll("1", "l"));
		return found.kind === "district" && found.district !== district;
	});
	expect(wrong).toEqual([]);
});

test("districts.csv and content/region.yaml have the same districts", () => {
	const rows = readCsv("districts.csv", ["lad_code", "lad_name"]);
	const inRegion = districts.map(({ code, name }) => ({ lad_code: code, lad_name: name }));
	const byCode = (one: { lad_code: string }, other: { lad_code: string }) =>
		one.lad_code < other.lad_code ? -1 : 1;
	expect(rows.toSorted(byCode)).toEqual(inRegion.toSorted(byCode));
});

test("the index is built once", () => {
	expect(getPlaceIndex(districts)).toBe(index);
});

test("a region that the seeds do not cover is a clear error", () => {
	const moon = { id: "moon", name: "Moon", code: "E00000000", upperTier: "moon" };
	expect(() => buildPlaceIndex([moon])).toThrow("content/region.yaml");
	expect(() => readCsv("places.csv", ["no-such-column"])).toThrow("seeds/places.csv");
});
