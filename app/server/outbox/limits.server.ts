import { createHash } from "node:crypto";
import { HourlyLimit } from "#app/domain/saved-plans/hourly-limit.ts";

/** How many messages a visitor, and all together, may send an hour. */
export const messages = new HourlyLimit({ perVisitor: 10, inAll: 1000 });

/** How many one address gets an hour. */
export const messagesTo = new HourlyLimit({ perVisitor: 5, inAll: 1000 });

/** A label of an address, for counting. */
export function addressLabel(to: string): string {
	return createHash("sha256").update(to.toLowerCase()).digest("base64url").slice(0, 16);
}
