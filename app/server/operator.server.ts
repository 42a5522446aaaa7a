import type { Region } from "#app/domain/catalogue/region.schema.ts";

type Run = Pick<Region, "operator">;

/** Whether nobody has said who runs this copy: its pages then ask for made-up answers. */
export function isRunByNobody({ operator }: Run): boolean {
	return operator.name.trim() === "";
}

/** What the log says once at the start while nobody has said who runs this copy; undefined where somebody has. */
export function operatorWarning(region: Run): string | undefined {
	if (!isRunByNobody(region)) return undefined;
	return "Nobody is named as running this copy: fill in operator in content/region.yaml before the public uses it.";
}
