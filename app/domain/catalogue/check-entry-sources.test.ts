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

test.each<{ name: string; fields: ServiceFields; at: string; says: RegExp }>([
	{
		name: "an id that is not the file's name",
		fields: { id: "quay-line" },
		at: "id",
		says: /quay-line\.yaml/,
	},
	{
		name: "a source that the entry lacks",
		fields: { from: ["hearsay"] },
		at: "from.0",
		says: /"hearsay".*leaflet/,
	},
	{
		name: "one behind a right one",
		fields: { from: ["leaflet", "hearsay"] },
		at: "from.1",
		says: /hearsay/,
	},
	{
		name: "one of a phone",
		fields: { contact: { phones: [{ number: "01332 000000", from: ["x"] }] } },
		at: "contact.phones.0.from.0",
		says: /"x"/,
	},
	{ name: "one of the rules", fields: { rulesFrom: ["x"] }, at: "rulesFrom.0", says: /"x"/ },
	{
		name: "one of the status",
		fields: { status: { is: "open", from: ["x"] } },
		at: "status.from.0",
		says: /"x"/,
	},
	{
		name: "one of a conflict",
		fields: {
			conflicts: [
				{
					about: "phone",
					values: [
						{ says: "One", from },
						{ says: "Two", from: ["x"] },
					],
				},
			],
		},
		at: "conflicts.0.values.1.from.0",
		says: /"x"/,
	},
	{
		name: "one of a check",
		fields: { checks: [{ ...readOn("2026-11-01"), source: "x" }] },
		at: "checks.0.source",
		says: /"x"/,
	},
	{
		name: "two sources of one id",
		fields: { sources: [leaflet, leaflet] },
		at: "sources.1.id",
		says: /Two sources/,
	},
	{
		name: "a document that is not listed",
		fields: { sources: [{ id: "leaflet", document: "memo", says: "All" }] },
		at: "sources.0.document",
		says: /documents\.yaml.*memo/,
	},
	{
		name: "a document named like a built-in",
		fields: { sources: [{ id: "leaflet", document: "constructor", says: "All" }] },
		at: "sources.0.document",
		says: /constructor/,
	},
	{
		name: "stated rules without a source",
		fields: { rulesFrom: [] },
		at: "rules",
		says: /rulesFrom/,
	},
	{
		name: "rules that are not found, and stand there",
		fields: { rules: "not-found", eligibility: { age: { from: 18 } } },
		at: "rules",
		says: /suits/,
	},
	{
		name: "a barrier twice",
		fields: { helpsWith: [{ barrier: "debt" }, { barrier: "debt" }] },
		at: "helpsWith.1",
		says: /twice/,
	},
	{
		name: "a health line called dedicated",
		fields: { helpsWith: [{ barrier: "health-msk", main: true }] },
		at: "helpsWith.0.main",
		says: /help with work/,
	},
])("finds $name", ({ fields, at, says }) => {
	const found = check(fields, fields.id === undefined ? FILE : undefined);
	expect(found.at).toEqual([at]);
	expect(found.says).toMatch(says);
});
