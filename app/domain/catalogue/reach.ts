import type { WrittenService } from "./service.schema.ts";

type Contacted = Pick<WrittenService, "contact">;

/** Whether there is a number that somebody may be told to ring first. */
export function hasSurePhone({ contact }: Contacted): boolean {
	return contact.phones.some(({ sure }) => sure);
}

/** Whether a person has something to ring, write to, open or go to. */
export function hasContact({ contact: { phones, email, url, address } }: Contacted): boolean {
	return phones.length > 0 || email !== undefined || url !== undefined || address !== undefined;
}
