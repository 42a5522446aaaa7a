import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const LENGTH_BYTES = 4;
/** Every sealed value is a multiple of this, so that its length says next to nothing: most plans and messages fit in one. */
const STEP_BYTES = 8192;
const MOST_BYTES = 8 * STEP_BYTES;

/** Where a value lies, and what opens it. Neither follows from the other. */
export interface RowKey {
	id: string;
	key: Buffer;
}

/**
 * Seals a value for one row: it opens with that row's key, in that row.
 *
 * @param value - anything JSON holds
 * @throws RangeError where it is over 64 kB, longer than any plan
 */
export function sealRow({ id, key }: RowKey, value: unknown): Buffer {
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(
		Buffer.from(id),
	);
	const sealed = [nonce, cipher.update(padded(JSON.stringify(value))), cipher.final()];
	return Buffer.concat([...sealed, cipher.getAuthTag()]);
}

/** Opens what `sealRow` made. @returns undefined for whatever is not whole, or is another row's */
export function openRow({ id, key }: RowKey, sealed: Uint8Array): unknown {
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

/** Opens nothing, at the same cost: a stand-in for what a wrong code does not find. */
export const NOTHING_SEALED = randomBytes(NONCE_BYTES + STEP_BYTES + TAG_BYTES);

function padded(json: string): Buffer {
	const length = Buffer.byteLength(json);
	const steps = Math.ceil((LENGTH_BYTES + length) / STEP_BYTES);
	if (steps * STEP_BYTES > MOST_BYTES) throw new RangeError("This is too long to be kept.");
	const plain = Buffer.alloc(steps * STEP_BYTES);
	plain.writeUInt32BE(length, 0);
	plain.write(json, LENGTH_BYTES, "utf8");
	return plain;
}
