import { expect, test } from "vitest";
import { aWrittenPathway, type PathwayFields } from "../../../tests/support/a-pathway.ts";
import { surroundings } from "../../../tests/support/surroundings.ts";
import { checkPathway } from "./check-pathway.ts";

const around = { documents: surroundings.documents, services: ["harbour-line"] };
const check = (fields: PathwayFields, file = "content/pathways/boat-building.yaml") =>
	checkPathway(file, aWrittenPathway(fields), around);

test("a pathway whose sources and services are there has nothing wrong", () => {
	expect(check({})).toEqual([]);
});

test.each<{ name: string; fields: PathwayFields; path: (string | number)[]; says: string }>([
	{
		name: "a service of a rung",
		fields: {
			rungs: [
				{
					name: "Begin",
					roles: ["Yard hand"],
					training: [{ says: "A week", services: ["harbour-line", "nobody"], from: ["leaflet"] }],
					from: ["leaflet"],
				},
			],
		},
		path: ["rungs", 0, "training", 0, "services", 1],
		says: 'There is no service called "nobody".',
	},
	{
		name: "a service of the whole line of work",
		fields: { also: [{ says: "A course", services: ["nobody"], from: ["leaflet"] }] },
		path: ["also", 0, "services", 0],
		says: 'There is no service called "nobody".',
	},
	{
		name: "a source",
		fields: { plan: { says: "Yards are wanted here.", from: ["hearsay"] } },
		path: ["plan", "from", 0],
		says: 'No source of this entry is called "hearsay". Its sources are: leaflet.',
	},
	{
		name: "a source of the pay",
		fields: {
			rungs: [
				{
					name: "Begin",
					roles: ["Yard hand"],
					pay: { says: "£24,000 a year", year: 2025, from: ["hearsay"] },
					from: ["leaflet"],
				},
			],
		},
		path: ["rungs", 0, "pay", "from", 0],
		says: 'No source of this entry is called "hearsay". Its sources are: leaflet.',
	},
	{
		name: "a document",
		fields: { sources: [{ id: "leaflet", document: "no-plan", says: "All of it" }] },
		path: ["sources", 0, "document"],
		says: 'content/documents.yaml has no "no-plan".',
	},
])("$name that is not there is told with its place", ({ fields, path, says }) => {
	expect(check(fields)).toEqual([{ file: "content/pathways/boat-building.yaml", path, says }]);
});

test("the id is the file's name", () => {
	expect(check({}, "content/pathways/boats.yaml").map(({ path }) => path)).toEqual([["id"]]);
});
