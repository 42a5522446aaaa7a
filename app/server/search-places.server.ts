import { shortNameKey } from "#app/domain/areas/name-key.ts";
import { districtsNamed, type Region } from "#app/domain/catalogue/region.schema.ts";
import type { PlaceName } from "#app/domain/search/places.ts";
import { readCsv } from "./read-csv.server.ts";

/** A place with so many postcodes is a town, or a part of a city that people name. */
const LARGE = 200;
/** Places of this size are called by the first part of a long name too: "Sutton" for "Sutton in Ashfield". */
const KNOWN_IN_SHORT = 100;

/** Districts, counties, their short forms, and the towns and villages of the gazetteer, each name once. */
export function searchPlaces(region: Region): PlaceName[] {
	const places = new Map<string, { name: string; districts: Set<string>; isLarge: boolean }>();
	const add = (name: string, districts: readonly string[], isLarge: boolean) => {
		const key = name.toLowerCase();
		const same = places.get(key) ?? { name, districts: new Set(), isLarge: false };
		for (const district of districts) same.districts.add(district);
		same.isLarge ||= isLarge;
		places.set(key, same);
	};
	for (const { id, name } of region.districts) add(name, [id], true);
	for (const [id, name] of Object.entries(region.upperTiers)) {
		add(name, districtsNamed(region, id), true);
	}
	const councils = new Set(places.keys());
	const byCode = new Map(region.districts.map(({ code, id }) => [code, id]));
	for (const row of readCsv("places.csv", ["name", "lad_code", "size", "aliases"])) {
		const district = byCode.get(row.lad_code);
		if (district === undefined) continue;
		const size = Number(row.size);
		const short = size >= KNOWN_IN_SHORT ? shortNameKey(row.name) : undefined;
		const others = row.aliases.split(";").map((alias) => alias.trim());
		for (const name of [row.name, ...others, capital(short ?? "")].filter(Boolean)) {
			// A district's own name means the district, whatever village is called so too.
			if (!councils.has(name.toLowerCase())) add(name, [district], size >= LARGE);
		}
	}
	for (const { name, means } of readCsv("other-names.csv", ["name", "means"])) {
		const meant = places.get(means.toLowerCase());
		if (meant) add(name, [...meant.districts], true);
	}
	return [...places.values()].map(({ name, districts, isLarge }) => ({
		name,
		districts: [...districts],
		...(isLarge && { isLarge }),
	}));
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
