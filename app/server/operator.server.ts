import type { Region } from "#app/domain/catalogue/region.schema.ts";

/** What the log says once at the start while nobody has said who runs this copy; undefined where somebody has. */
export function operatorWarning({ operator }: Pick<Region, "operator">): string | undefined {
	if (operator.name.trim() !== "") return undefined;
	return "Nobody is named as running this copy: fill in operator in content/region.yaml before the public uses it.";
}
