import { hashOf } from "#app/server/hash.server.ts";

/** What a page shows of a serial, to be told from another's: nobody ends or asks after anything with it. */
export function markOf(serial: string): string {
	return hashOf(serial);
}
