import { z } from "zod";
import { WrittenServiceSchema } from "./service.schema.ts";

/** Where the schema stands, for editors' tools: each entry's first line names it. */
export const SERVICE_SCHEMA_FILE = "content/schema/service.schema.json";

/**
 * The JSON Schema of a service file, as text: an editing program that reads it
 * completes field names and underlines what is wrong while somebody writes.
 * What one field cannot show (a source that is not listed) only `npm run check:content` finds.
 */
export function serviceJsonSchema(): string {
	const { $schema, ...schema } = z.toJSONSchema(WrittenServiceSchema, { io: "input" });
	const titled = {
		$schema,
		title: "A service file",
		description: "Made by npm run schema from app/domain/catalogue/service.schema.ts.",
		...schema,
	};
	return `${JSON.stringify(titled, null, "\t")}\n`;
}
