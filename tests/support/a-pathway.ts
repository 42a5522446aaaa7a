import type { z } from "zod";
import { PathwaySchema, type WrittenPathway } from "#app/domain/catalogue/pathway.schema.ts";

export type PathwayFields = Partial<z.input<typeof PathwaySchema>>;

/** A valid pathway as its file gives it; a test names only the fields it is about. */
export function aWrittenPathway(fields: PathwayFields = {}): WrittenPathway {
	return PathwaySchema.parse({
		id: "boat-building",
		name: "Boat building",
		summary: "Work in yards where boats are made.",
		from: ["leaflet"],
		ladder: "stated",
		rungs: [
			{
				name: "Begin in the yard",
				roles: ["Yard hand"],
				training: [{ says: "A week in the yard", services: ["harbour-line"], from: ["leaflet"] }],
				from: ["leaflet"],
			},
			{ name: "Build", roles: ["Boat builder", "Sail maker"], from: ["leaflet"] },
		],
		sources: [{ id: "leaflet", title: "A leaflet", date: "2026", says: "All of it" }],
		checks: [{ kind: "sourced", read: "2026-11-01", source: "leaflet", by: "editor" }],
		reviewEvery: 6,
		...fields,
	} satisfies PathwayFields);
}
