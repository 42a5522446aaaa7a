import { z } from "zod";

/** One field of a JSON shape, as a page about it lists it. */
export interface DescribedField {
	/** The way to it, such as `plan.gaps[].ask`. */
	path: string;
	/** What it is. */
	says: string;
}

type Json = z.core.JSONSchema.BaseSchema;

/** The fields of a Zod schema that have a description, in their order; those that say the same under the same name once. */
export function describedFields(schema: z.ZodType): DescribedField[] {
	const listed = new Set<string>();
	return [...fieldsBelow(z.toJSONSchema(schema), "")].filter(({ path, says }) => {
		const known = `${path.split(".").at(-1)} ${says}`;
		return !listed.has(known) && listed.add(known);
	});
}

function* fieldsBelow(schema: Json, path: string): Generator<DescribedField> {
	if (schema.description !== undefined && path !== "") yield { path, says: schema.description };
	const { items, anyOf = [], properties = {} } = schema;
	if (typeof items === "object" && !Array.isArray(items)) yield* fieldsBelow(items, `${path}[]`);
	for (const option of anyOf) yield* fieldsBelow(option, path);
	for (const [name, field] of Object.entries(properties)) {
		if (typeof field === "object")
			yield* fieldsBelow(field, path === "" ? name : `${path}.${name}`);
	}
}
