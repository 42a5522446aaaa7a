import { type AreaOption, type Council, optionKey, optionOf, type RegionDistrict } from "./area.ts";
import type { NamedArea } from "./area-index.ts";
import { nameKey, shortNameKey } from "./name-key.ts";
import { allShares, type PostcodeTable } from "./postcode-table.ts";

/** A row of the gazetteer; `parent` is the town it belongs to, empty where there is none. */
export interface Place {
	name: string;
	aliases: readonly string[];
	district: string;
	parent: string;
	units: number;
}

/** What the names of a region are made from. */
export interface NameSources {
	districts: readonly RegionDistrict[];
	councils: readonly Council[];
	postcodes: PostcodeTable;
	places: readonly Place[];
}

type Names = Map<string, NamedArea[]>;

/**
 * Files every name of a region and of the councils on its borders: districts,
 * county councils, and places with their aliases. A short name (`Sutton` for
 * Sutton in Ashfield) is added only where it is some place's whole name too, so
 * that it is asked about; by itself it would be a guess.
 */
export function buildNames(sources: NameSources): Names {
	const names: Names = new Map();
	const add = (key: string, area: NamedArea) => names.set(key, [...(names.get(key) ?? []), area]);

	for (const [name, area] of councilNames(sources)) add(nameKey(name), area);
	const places = sources.places.map((place) => ({ ...place, area: placeArea(place) }));
	for (const { name, aliases, area } of places) {
		for (const key of new Set([name, ...aliases].map(nameKey))) add(key, area);
	}
	for (const { name, area } of places) {
		const key = shortNameKey(name);
		if (key !== undefined && names.has(key)) add(key, area);
	}
	for (const areas of names.values()) areas.sort(districtsThenLargest);
	return names;
}

function placeArea({ name, district, parent, units }: Place): NamedArea {
	const option: AreaOption = { district, place: name, ...(parent !== "" && { parent }) };
	return { kind: "place", options: [option], units };
}

function councilNames({ districts, councils, postcodes }: NameSources): [string, NamedArea][] {
	const shares = allShares(postcodes, councils);
	const units = new Map(shares.map((share) => [share.council.code, share.units]));
	const unitsOf = (code: string) => units.get(code) ?? 0;

	const counties = [...Map.groupBy(districts, ({ upperTier }) => upperTier)];
	return [
		...districts.map(({ id, name, code }): [string, NamedArea] => [
			name,
			{ kind: "district", options: [{ district: id }], units: unitsOf(code) },
		]),
		...counties.map(([upperTier, members]): [string, NamedArea] => [
			upperTier,
			{
				kind: "wide",
				options: members.map(({ id }) => ({ district: id })),
				units: members.reduce((total, { code }) => total + unitsOf(code), 0),
			},
		]),
		...councils
			.filter(({ district }) => district === undefined)
			.map((council): [string, NamedArea] => [
				council.name,
				{ kind: "outside", options: [optionOf(council)], units: unitsOf(council.code) },
			]),
	];
}

const ORDER = ["district", "wide", "place", "outside"];

function districtsThenLargest(one: NamedArea, other: NamedArea): number {
	const [first = "", second = ""] = [one, other].map(({ options }) =>
		options.map(optionKey).join(),
	);
	return (
		ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) ||
		other.units - one.units ||
		(first < second ? -1 : 1)
	);
}
