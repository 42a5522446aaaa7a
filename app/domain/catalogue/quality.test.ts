import { expect, test } from "vitest";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { freshness, type QualityPart, qualityOf } from "./quality.ts";

const TODAY = "2026-11-21";
const leaflet = { id: "leaflet", title: "A leaflet", says: "All of it" };
const from = ["leaflet"];
const partOf = (part: QualityPart, fields: ServiceFields) =>
	qualityOf(aService(fields), TODAY).parts[part];

test.each<{ part: QualityPart; what: string; fields: ServiceFields; is: number | undefined }>([
	{ part: "wayIn", what: "a website", fields: {}, is: 1 },
	{
		part: "wayIn",
		what: "nothing",
		fields: { contact: { phones: [] }, referral: undefined },
		is: 0,
	},
	{ part: "phoneOrForm", what: "a website alone", fields: {}, is: 0 },
	{ part: "phoneOrForm", what: "a sure number", fields: { contact: sureNumber }, is: 1 },
	{
		part: "phoneOrForm",
		what: "a number that may be old",
		fields: { contact: { phones: [{ number: "0300 000 0000", sure: false, from }] } },
		is: 0.5,
	},
	{
		part: "phoneOrForm",
		what: "a form of theirs",
		fields: { referral: { routes: ["online-form"], takes: "their-form", from } },
		is: 1,
	},
	{ part: "whoItIsFor", what: "the whole rule", fields: { rules: "stated" }, is: 1 },
	{ part: "whoItIsFor", what: "a part of it", fields: { rules: "partly" }, is: 0.5 },
	{ part: "whoItIsFor", what: "no rule", fields: { rules: "not-found", rulesFrom: [] }, is: 0 },
	{ part: "area", what: "everywhere", fields: {}, is: 1 },
	{ part: "area", what: "no place", fields: { areas: [] }, is: 0 },
	{ part: "cost", what: "not known", fields: {}, is: 0 },
	{ part: "cost", what: "free", fields: { cost: { free: true, says: "Free", from } }, is: 1 },
	{ part: "sources", what: "one", fields: {}, is: 0.5 },
	{
		part: "sources",
		what: "three",
		fields: { sources: [leaflet, { ...leaflet, id: "two" }, { ...leaflet, id: "three" }] },
		is: 1,
	},
	{ part: "conflicts", what: "none", fields: {}, is: 1 },
	{
		part: "conflicts",
		what: "one",
		fields: {
			conflicts: [
				{
					about: "phone",
					values: [
						{ says: "one number", from },
						{ says: "another", from },
					],
				},
			],
		},
		is: 0.5,
	},
	{ part: "plainWords", what: "short sentences", fields: {}, is: 1 },
	{
		part: "plainWords",
		what: "one long sentence of four",
		fields: { summary: `Long ${"and longer ".repeat(15)}.`, whatYouGet: ["A talk", "Tea"] },
		is: 0.75,
	},
	{
		part: "wayIn",
		what: "an entry that has ended",
		fields: { status: { is: "ended", from } },
		is: undefined,
	},
])("$part of $what: $is", ({ part, fields, is }) => {
	expect(partOf(part, fields)).toBe(is);
});

test.each([
	["2026-11-21", 1],
	["2026-05-21", 1],
	["2026-04-21", 17 / 18],
	["2025-08-21", 0.5],
	["2024-11-21", 0],
	["2020-01-01", 0],
	[undefined, 0],
])("a source of %s is worth %s on 21 November 2026", (newest, is) => {
	expect(freshness(newest, TODAY)).toBeCloseTo(is, 10);
});

test("the total is the mean of what applies", () => {
	const { total, parts } = qualityOf(aService({ contact: sureNumber }), TODAY);
	const values = Object.values(parts);
	expect(values.length).toBe(9);
	expect(total).toBeCloseTo(values.reduce((sum, value) => sum + value) / 9, 10);
	const ended = qualityOf(aService({ status: { is: "ended", from } }), TODAY);
	expect(Object.keys(ended.parts)).toEqual([
		"area",
		"freshness",
		"sources",
		"conflicts",
		"plainWords",
	]);
});
