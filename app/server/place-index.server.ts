import type { Council, RegionDistrict } from "#app/domain/areas/area.ts";
import type { AreaIndex } from "#app/domain/areas/area-index.ts";
import { buildNames, type Place } from "#app/domain/areas/area-names.ts";
import { withOtherNames } from "#app/domain/areas/other-names.ts";
import { readCsv } from "./read-csv.server.ts";
import { readPostcodes } from "./read-postcodes.server.ts";

let built: AreaIndex | undefined;

/**
 * The index that `findArea` takes, built on first use and kept.
 *
 * @param region - the districts of `content/region.yaml`; later calls get the
 *   first one's index, whatever they pass, as a server has one region
 */
export function getPlaceIndex(region: readonly RegionDistrict[]): AreaIndex {
	built ??= buildPlaceIndex(region);
	return built;
}

/**
 * Builds the index from `seeds/`: see `seeds/SOURCES.md` for what is in it.
 *
 * @throws Error in words for whoever starts the server, when a seed is missing
 *   or does not fit the region
 */
export function buildPlaceIndex(region: readonly RegionDistrict[]): AreaIndex {
	const councils = readCouncils(region);
	const postcodes = readPostcodes(councils.map(({ code }) => code));
	const places = readPlaces(region);
	const names = buildNames({ districts: region, councils, postcodes, places });
	const otherNames = readCsv("other-names.csv", ["name", "means"]);
	return withOtherNames({ councils, postcodes, names }, otherNames);
}

/** Every council that has a postcode in the seeds; the region's own carry their district. */
function readCouncils(region: readonly RegionDistrict[]): Council[] {
	const rows = readCsv("outcodes.csv", ["lad_code", "lad_name"]);
	const councils = new Map(
		rows.map(({ lad_code: code, lad_name: name }): [string, Council] => [code, { code, name }]),
	);
	for (const { id, name, code } of region) {
		if (!councils.has(code)) {
			throw new Error(
				`content/region.yaml: seeds/outcodes.csv has no postcodes of ${id} (${code})`,
			);
		}
		councils.set(code, { code, name, district: id });
	}
	return [...councils.values()];
}

/** The gazetteer's places in the region; any others are left out. */
function readPlaces(region: readonly RegionDistrict[]): Place[] {
	const districts = new Map(region.map(({ code, id }) => [code, id]));
	const rows = readCsv("places.csv", ["name", "lad_code", "parent", "size", "aliases"]);
	return rows.flatMap(({ name, lad_code, parent, size, aliases }) => {
		const district = districts.get(lad_code);
		if (district === undefined) return [];
		const others = aliases.split(";").map((alias) => alias.trim());
		return [
			{
				name,
				aliases: others.filter(Boolean),
				district,
				parent,
				units: Number(size),
			},
		];
	});
}
