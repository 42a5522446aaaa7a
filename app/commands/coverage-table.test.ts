import { expect, test } from "vitest";
import type { Gap } from "#app/domain/catalogue/gaps.ts";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { coverageTable, gapList } from "./coverage-table.ts";

const debt: Gap = {
	barrier: "debt",
	general: ["harbour"],
	none: [],
	lookedAt: [
		{ id: "a", why: "is-wide" },
		{ id: "b", why: "elsewhere" },
		{ id: "c", why: "is-wide" },
	],
};
const listed = (gap: Gap, districts = 2) =>
	gapList([gap], districts, (barrier) => `have ${barrier}s`, 60);

test("a district is a line and a barrier a column, with one letter where they meet", () => {
	const cells = (["dedicated", "general", "gap"] as const).flatMap((is, index) =>
		BARRIERS.map((barrier) => ({ district: `d${index}`, barrier, is, services: [] })),
	);
	const lines = coverageTable(cells, (district) => `District ${district}`);
	expect(lines.slice(-3).map((line) => line.replaceAll(/ +/g, " "))).toEqual([
		`District d0${" D".repeat(BARRIERS.length)}`,
		`District d1${" g".repeat(BARRIERS.length)}`,
		`District d2${" .".repeat(BARRIERS.length)}`,
	]);
	const [first = "", , third = ""] = lines.slice(2);
	const at = first.indexOf("lear");
	expect(at).toBeGreaterThan(0);
	expect(third.includes("term")).toBe(true);
});

test("a gap says who was looked for, where, and what was looked at and why it is not enough", () => {
	expect(listed(debt)).toEqual([
		"debt: looked for help made for people who have debts",
		"  only something wider in harbour",
		"  made for this, in other districts: b",
		"  general help only: a, c",
	]);
});

test("every district at once is not a list of them, and nothing looked at is said", () => {
	expect(listed({ ...debt, general: [], none: ["harbour", "vale"], lookedAt: [] })).toEqual([
		"debt: looked for help made for people who have debts",
		"  nothing in all 2 districts",
		"  no entry names this barrier",
	]);
});
