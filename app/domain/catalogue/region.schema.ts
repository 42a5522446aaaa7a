import { z } from "zod";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The region one copy serves, as `content/region.yaml` gives it. */
export const RegionSchema = z.strictObject({
	id,
	name: z.string(),
	/** Who runs this copy; an empty name means that nobody has said so yet. */
	operator: z.strictObject({
		name: z.string(),
		email: z.string(),
		phone: z.string(),
		address: z.string(),
	}),
	/** Id of the service whose number stands at the foot of every page. */
	helpline: id,
	/** The month in which the facts were gathered, `YYYY-MM`. */
	gathered: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/),
	/** Whether anybody has rung the providers to confirm them. */
	phoned: z.boolean(),
	districts: z
		.array(
			z.strictObject({
				id,
				name: z.string(),
				/** The GSS code of the Office for National Statistics. */
				code: z.string().regex(/^E\d{8}$/),
				upperTier: id,
				group: id,
			}),
		)
		.min(1),
	upperTiers: z.record(id, z.string()),
	groups: z.record(id, z.string()),
});

export type Region = z.infer<typeof RegionSchema>;
export type District = Region["districts"][number];

/**
 * The districts behind a name in `areas`.
 *
 * @returns district ids, one for a district; none for a name the region does not know
 */
export function districtsNamed(region: Region, name: string): string[] {
	if (region.districts.some((district) => district.id === name)) return [name];
	return region.districts
		.filter((district) => district.upperTier === name || district.group === name)
		.map((district) => district.id);
}

/** The name of a district, upper tier or group; undefined for one the region does not know. */
export function areaName(
	{ districts, upperTiers, groups }: Region,
	area: string,
): string | undefined {
	return districts.find(({ id }) => id === area)?.name ?? upperTiers[area] ?? groups[area];
}
