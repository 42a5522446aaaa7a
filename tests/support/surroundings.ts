import { type Region, RegionSchema } from "#app/domain/catalogue/region.schema.ts";
import type { Surroundings } from "#app/domain/catalogue/to-service.ts";
import { WrittenConditionSchema } from "#app/domain/conditions/condition.schema.ts";

/** An invented region: a city of its own, and a county of two districts. */
export const region: Region = RegionSchema.parse({
	id: "coastlands",
	name: "Coastlands",
	operator: { name: "", email: "", phone: "", address: "" },
	gathered: "2026-11",
	helpline: "harbour-line",
	phoned: false,
	districts: [
		{ id: "harbour", name: "Harbour", code: "E06000001", upperTier: "harbour", group: "coast" },
		{ id: "north-vale", name: "North Vale", code: "E07000001", upperTier: "vale", group: "inland" },
		{ id: "south-vale", name: "South Vale", code: "E07000002", upperTier: "vale", group: "inland" },
	],
	upperTiers: { vale: "Vale" },
	groups: { coast: "The Coast", inland: "Inland" },
});

export const districts = region.districts.map(({ id }) => id);

/** What entries are read against: the invented region, one plan document, one shared condition. */
export const surroundings: Surroundings = {
	region,
	documents: {
		"work-plan": { title: "The Work Plan", publisher: "Coastlands Council", date: "2024" },
	},
	shared: {
		unwell: WrittenConditionSchema.parse({
			any: [{ barriers: ["health-msk"] }, { age: { from: 60 } }],
		}),
	},
};
