/** One sealing key: its id travels in the clear with what it sealed, so that a ring of several can open it. */
export interface SealKey {
	id: string;
	/** 32 bytes, for AES-256. */
	secret: Buffer;
}

/** Newest first: the first seals, all open. Never empty. */
export type KeyRing = readonly [SealKey, ...SealKey[]];

const KEY_BYTES = 32;
const HOW = "Make one with: node -p \"'k1:' + crypto.randomBytes(32).toString('base64url')\"";

/**
 * Reads `id:base64url,id:base64url` (commas or line ends between keys), newest first.
 *
 * @returns the ring, or every problem in words that fit behind the name of where they stand; a secret is never repeated
 */
export function parseSealKeys(text: string): { keys?: KeyRing; problems: string[] } {
	const entries = text
		.split(/[,\n]/)
		.map((entry) => entry.trim())
		.filter(Boolean);
	const problems = entries.length === 0 ? [`holds no key. ${HOW}`] : [];
	const keys: SealKey[] = [];
	for (const [index, entry] of entries.entries()) {
		const place = `key ${index + 1} of ${entries.length}`;
		const [, id, encoded] = /^([A-Za-z0-9-]{1,16}):([A-Za-z0-9_-]*)=?$/.exec(entry) ?? [];
		if (!id || encoded === undefined) {
			problems.push(
				`must be written id:key, with an id of 1 to 16 letters, digits or hyphens; ${place} is not. ${HOW}`,
			);
			continue;
		}
		const secret = Buffer.from(encoded, "base64url");
		if (secret.length !== KEY_BYTES)
			problems.push(
				`needs keys of exactly ${KEY_BYTES} bytes; ${place} has ${secret.length}. ${HOW}`,
			);
		else if (new Set(secret).size < 8)
			problems.push(`needs keys made at random; ${place} is not. ${HOW}`);
		if (keys.some((key) => key.id === id))
			problems.push(`gives two keys the id of ${place}; every id must be its own.`);
		if (keys.some((key) => key.secret.equals(secret)))
			problems.push(`holds the same key twice: ${place} repeats an earlier one.`);
		keys.push({ id, secret });
	}
	const [first, ...rest] = keys;
	return problems.length === 0 && first ? { keys: [first, ...rest], problems } : { problems };
}
