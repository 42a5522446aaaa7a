import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { now } from "./clock.server.ts";
import { keyRing } from "./key-ring.server.ts";
import type { KeyRing } from "./seal-keys.server.ts";

export interface CookieSealer {
	/**
	 * Seals a value for one cookie: nobody without a key can read or change it, or use it under another cookie's name.
	 *
	 * @param value - anything JSON holds; `undefined` fields are dropped
	 * @returns `<key id>.<base64url>`, fit for a cookie as it is: about 4/3 of the JSON, and 60 characters
	 */
	seal(name: string, value: unknown): string;
	/**
	 * Opens what `seal` made. Never throws: whatever is cut, glued, changed, too old, from the future,
	 * meant for another cookie or sealed with a key that is not on the ring is `undefined`.
	 *
	 * @returns the value as JSON gave it back, for the caller's schema to judge
	 */
	open(name: string, text: string | undefined, limits: { maxAgeSeconds: number }): unknown;
}

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What browsers keep of a cookie; anything longer is not ours. */
const MAX_CHARACTERS = 4096;
/** Machines that share keys may differ a little about the time. */
const CLOCK_SKEW_SECONDS = 60;
const SEALED = /^([A-Za-z0-9-]{1,16})\.([A-Za-z0-9_-]{39,})$/;

/** @param now - milliseconds since 1970; asked at each call */
export function createCookieSealer(keys: KeyRing, now: () => number): CookieSealer {
	const seconds = () => Math.floor(now() / 1000);
	return {
		seal(name, value) {
			const [{ id, secret }] = keys;
			const nonce = randomBytes(NONCE_BYTES);
			const cipher = createCipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG_BYTES }).setAAD(
				associated(name, id),
			);
			// Not deflated first: the length would then tell what the answers have in common with what a form sent.
			const sealed = [
				nonce,
				cipher.update(JSON.stringify([seconds(), value]), "utf8"),
				cipher.final(),
				cipher.getAuthTag(),
			];
			return `${id}.${Buffer.concat(sealed).toString("base64url")}`;
		},
		open(name, text, { maxAgeSeconds }) {
			if (text === undefined || text.length > MAX_CHARACTERS) return undefined;
			const [, id, encoded = ""] = SEALED.exec(text) ?? [];
			const key = keys.find((candidate) => candidate.id === id);
			const sealed = Buffer.from(encoded, "base64url");
			// Spare bits in the last character would let two texts open as one.
			if (!key || sealed.toString("base64url") !== encoded) return undefined;
			try {
				const nonce = sealed.subarray(0, NONCE_BYTES);
				const decipher = createDecipheriv(ALGORITHM, key.secret, nonce, {
					authTagLength: TAG_BYTES,
				})
					.setAAD(associated(name, key.id))
					.setAuthTag(sealed.subarray(-TAG_BYTES));
				const plain =
					decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES), undefined, "utf8") +
					decipher.final("utf8");
				const [issuedAt, value] = JSON.parse(plain);
				const ageSeconds = seconds() - issuedAt;
				return ageSeconds >= -CLOCK_SKEW_SECONDS && ageSeconds <= maxAgeSeconds ? value : undefined;
			} catch {
				return undefined;
			}
		},
	};
}

function associated(name: string, keyId: string): Buffer {
	return Buffer.from(`${name}\n${keyId}`);
}

let current: CookieSealer | undefined;

/** The sealer of this process, with its own keys and clock. @throws StartupError where there are no keys, see key-ring.server.ts */
export function cookieSealer(): CookieSealer {
	current ??= createCookieSealer(keyRing(), now);
	return current;
}
