import type { District, Region } from "#app/domain/catalogue/region.schema.ts";

/** The district that an address asks for by `?area=`; undefined where it asks for none, or for one we do not know. */
export function askedDistrict(request: Request, region: Region): District | undefined {
	return districtOf(new URL(request.url).searchParams, region);
}

/** The district that a form or a query names as its `area`, as `askedDistrict` reads it. */
export function districtOf(fields: URLSearchParams, { districts }: Region): District | undefined {
	const area = fields.get("area");
	return districts.find(({ id }) => id === area);
}

/** Every district, as a list to choose from has them. */
export function districtsByName({ districts }: Region): { id: string; name: string }[] {
	return districts
		.map(({ id, name }) => ({ id, name }))
		.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}
