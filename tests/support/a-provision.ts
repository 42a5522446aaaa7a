import type { z } from "zod";
import {
	type ContactException,
	type Provision,
	ProvisionRecordSchema,
} from "#app/domain/catalogue/provision.schema.ts";

/** What was gathered about one invented service; a test names only the fields it is about. */
export function aProvision(
	fields: Partial<z.input<typeof ProvisionRecordSchema>> = {},
	exceptions: ContactException[] = [],
): Provision {
	const record = ProvisionRecordSchema.parse({ id: "harbour-line", files: ["one"], ...fields });
	return { records: new Map([[record.id, record]]), exceptions };
}
