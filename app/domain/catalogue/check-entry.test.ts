import { expect, test } from "vitest";
import { aWrittenService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { surroundings } from "../../../tests/support/surroundings.ts";
import { checkEntry } from "./check-entry.ts";

const FILE = "content/services/harbour-line.yaml";
const from = ["leaflet"];
const leaflet = { id: "leaflet", title: "A leaflet", date: "2026", says: "All of it" };
const readOn = (read: string) => ({
	kind: "sourced" as const,
	read,
	source: "leaflet",
	by: "editor",
});

/** Where an entry with these fields is wrong, and what is said of the first. */
function check(fields: ServiceFields, file = FILE) {
	const problems = checkEntry(file, aWrittenService(fields), surroundings);
	return { at: problems.map(({ path }) => path.join(".")), says: problems[0]?.says };
}

test("a right entry has no problem", () => {
	const full: ServiceFields = {
		areas: ["harbour", "vale", "england", "inland"],
		helpsWith: [{ barrier: "debt", main: true }, { barrier: "health-msk" }],
		eligibility: { all: [{ age: { from: 18 } }, { areas: ["vale"] }] },
		suits: { any: [{ use: "unwell" }, { areas: ["harbour"] }] },
		venues: [
			{ district: "harbour", address: "1 Quay", from },
			{ district: "north-vale", hidden: true, from },
		],
		sources: [leaflet, { id: "plan", document: "work-plan", says: "The rest" }],
		cost: { says: "Free", from: ["plan", "leaflet"] },
		conflicts: [
			{
				about: "phone",
				values: [
					{ says: "One", from },
					{ says: "Two", from: ["plan"] },
				],
			},
		],
		status: { is: "open", since: "2025", until: "2026", from },
	};
	expect(check({}).at).toEqual([]);
	expect(check(full).at).toEqual([]);
});

test.each<{ name: string; fields: ServiceFields; at: string; says: RegExp }>([
	{
		name: "an end before the beginning",
		fields: { status: { is: "ended", since: "2026-03-02", until: "2026-03-01", from } },
		at: "status.until",
		says: /before it begins/,
	},
	{
		name: "an area of no map",
		fields: { areas: ["vale", "atlantis"] },
		at: "areas.1",
		says: /"atlantis"/,
	},
	{
		name: "an area of no map within a rule",
		fields: { eligibility: { any: [{ work: ["looking"] }, { areas: ["vale", "atlantis"] }] } },
		at: "eligibility.any.1.areas.1",
		says: /"atlantis"/,
	},
	{
		name: "all England within a rule, which would rule everybody out",
		fields: { suits: { not: { areas: ["england"] } } },
		at: "suits.not.areas.0",
		says: /"england"/,
	},
	{
		name: "a venue in no district",
		fields: { venues: [{ district: "atlantis", from }] },
		at: "venues.0.district",
		says: /"atlantis"/,
	},
	{
		name: "a venue in a whole county",
		fields: { venues: [{ district: "vale", from }] },
		at: "venues.0.district",
		says: /"vale"/,
	},
	{
		name: "the address of a place of safety",
		fields: { venues: [{ district: "harbour", hidden: true, address: "1 Quay", from }] },
		at: "venues.0.address",
		says: /safety/,
	},
	{
		name: "a source read before its year",
		fields: { checks: [readOn("2025-12-31")] },
		at: "checks.0.read",
		says: /before it was written/,
	},
	{
		name: "a source read before its month",
		fields: { sources: [{ ...leaflet, date: "2026-12" }], checks: [readOn("2026-11-30")] },
		at: "checks.0.read",
		says: /before it was written/,
	},
	{
		name: "a source read before its day",
		fields: { sources: [{ ...leaflet, date: "2026-11-02" }], checks: [readOn("2026-11-01")] },
		at: "checks.0.read",
		says: /before it was written/,
	},
	{
		name: "a document read before its year",
		fields: {
			sources: [{ id: "leaflet", document: "work-plan", says: "All" }],
			checks: [readOn("2023-12-31")],
		},
		at: "checks.0.read",
		says: /before it was written/,
	},
])("finds $name", ({ fields, at, says }) => {
	const found = check(fields, fields.id === undefined ? FILE : undefined);
	expect(found.at).toEqual([at]);
	expect(found.says).toMatch(says);
});

test.each<{ name: string; fields: ServiceFields }>([
	{
		name: "rules not found, and no source for them",
		fields: { rules: "not-found", rulesFrom: [] },
	},
	{
		name: "work help for one condition",
		fields: { kind: "employment-support", helpsWith: [{ barrier: "health-msk", main: true }] },
	},
	{ name: "a health line among others", fields: { helpsWith: [{ barrier: "health-msk" }] } },
	{
		name: "an end on the day of the beginning",
		fields: { status: { is: "ended", since: "2026-03", until: "2026-03-15", from } },
	},
	{
		name: "a source read on its day",
		fields: { sources: [{ ...leaflet, date: "2026-11-01" }], checks: [readOn("2026-11-01")] },
	},
	{ name: "a source read early in its year", fields: { checks: [readOn("2026-01-02")] } },
	{
		name: "a source without a date",
		fields: { sources: [{ ...leaflet, date: undefined }], checks: [readOn("2001-01-01")] },
	},
])("takes $name", ({ fields }) => {
	expect(check(fields).at).toEqual([]);
});

test("says all that is wrong, not only the first", () => {
	const { at } = check(
		{
			areas: ["atlantis"],
			from: ["x"],
			rulesFrom: [],
			helpsWith: [{ barrier: "debt" }, { barrier: "debt" }],
		},
		"content/services/other.yaml",
	);
	expect(at.toSorted()).toEqual(["areas.0", "from.0", "helpsWith.1", "id", "rules"]);
});
