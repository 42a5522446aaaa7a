import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Pepper } from "./pepper.server.ts";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const LENGTH_BYTES = 4;
/** Every sealed plan is a multiple of this, so that its length says next to nothing: most fit in one. */
const STEP_BYTES = 8192;
const MOST_BYTES = 8 * STEP_BYTES;

/** What a code and a pepper make together: where a plan lies, and what opens it. Neither follows from the other. */
export interface PlanKey {
	id: string;
	key: Buffer;
}

export function planKey(code: Uint8Array, pepper: Pepper): PlanKey {
	const derive = (purpose: string) =>
		Buffer.from(hkdfSync("sha256", code, pepper.secret, `saved plan: ${purpose}`, 32));
	return { id: derive("row").toString("base64url"), key: derive("key") };
}

/**
 * Seals a value for one row: it opens with that row's key, in that row.
 *
 * @param value - anything JSON holds
 * @throws RangeError where it is longer than any plan: over 64 kB
 */
export function sealPlan({ id, key }: PlanKey, value: unknown): Buffer {
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(
		Buffer.from(id),
	);
	const sealed = [nonce, cipher.update(padded(JSON.stringify(value))), cipher.final()];
	return Buffer.concat([...sealed, cipher.getAuthTag()]);
}

/** Opens what `sealPlan` made. @returns undefined for whatever is not whole, or is another row's */
export function openPlan({ id, key }: PlanKey, sealed: Uint8Array): unknown {
	try {
		const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), {
			authTagLength: TAG_BYTES,
		})
			.setAAD(Buffer.from(id))
			.setAuthTag(sealed.subarray(-TAG_BYTES));
		const plain = Buffer.concat([
			decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)),
			decipher.final(),
		]);
		const length = plain.readUInt32BE(0);
		return JSON.parse(plain.toString("utf8", LENGTH_BYTES, LENGTH_BYTES + length));
	} catch {
		return undefined;
	}
}

/** Opens nothing, at the same cost: a stand-in for the plan that a wrong code does not find. */
export const NOTHING_SEALED = randomBytes(NONCE_BYTES + STEP_BYTES + TAG_BYTES);

function padded(json: string): Buffer {
	const length = Buffer.byteLength(json);
	const steps = Math.ceil((LENGTH_BYTES + length) / STEP_BYTES);
	if (steps * STEP_BYTES > MOST_BYTES) throw new RangeError("This is too long for a saved plan.");
	const plain = Buffer.alloc(steps * STEP_BYTES);
	plain.writeUInt32BE(length, 0);
	plain.write(json, LENGTH_BYTES, "utf8");
	return plain;
}
