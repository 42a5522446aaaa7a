import { hkdfSync } from "node:crypto";
import type { Pepper } from "#app/server/sealing/pepper.server.ts";
import type { RowKey } from "#app/server/sealing/seal-row.server.ts";

/** Where a saved plan lies, and what opens it: code and pepper make both together. */
export function planKey(code: Uint8Array, pepper: Pepper): RowKey {
	const derive = (purpose: string) =>
		Buffer.from(hkdfSync("sha256", code, pepper.secret, `saved plan: ${purpose}`, 32));
	return { id: derive("row").toString("base64url"), key: derive("key") };
}
