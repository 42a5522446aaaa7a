import type { District, Region } from "#app/domain/catalogue/region.schema.ts";

/** The district that an address asks for by `?area=`; undefined where it asks for none, or for one we do not know. */
export function askedDistrict(request: Request, { districts }: Region): District | undefined {
	const area = new URL(request.url).searchParams.get("area");
	return districts.find(({ id }) => id === area);
}

/** Every district, as a list to choose from has them. */
export function districtsByName({ districts }: Region): { id: string; name: string }[] {
	return districts
		.map(({ id, name }) => ({ id, name }))
		.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}
