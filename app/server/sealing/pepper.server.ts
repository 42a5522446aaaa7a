import { hkdfSync } from "node:crypto";
import { env } from "#app/server/env.server.ts";
import { keysOfFile } from "#app/server/key-file.server.ts";
import type { KeyRing } from "#app/server/seal-keys.server.ts";

/** What codes are mixed with, and what seals messages: without it the database opens nothing, even to somebody with every code. */
export interface Pepper {
	secret: Buffer;
	/** Tells one pepper from another in the database; the secret does not follow from it. */
	mark: string;
}

/** Newest first: the first is mixed into new codes, all are tried for old ones. */
export type Peppers = readonly [Pepper, ...Pepper[]];

/**
 * The peppers given, or those of `<dataDir>/pepper`, which is made on first start.
 *
 * @throws StartupError when the file cannot be made or read, or holds none
 */
export function loadPeppers({
	pepper,
	dataDir,
}: {
	pepper: KeyRing | undefined;
	dataDir: string;
}): Peppers {
	const [first, ...rest] = pepper ?? keysOfFile(dataDir, "pepper", "PEPPER");
	return [toPepper(first.secret), ...rest.map(({ secret }) => toPepper(secret))];
}

function toPepper(secret: Buffer): Pepper {
	const mark = Buffer.from(hkdfSync("sha256", secret, "", "mark of a pepper", 8));
	return { secret, mark: mark.toString("hex") };
}

let current: Peppers | undefined;

/** The peppers of this process, read once. @throws StartupError as `loadPeppers` does */
export function peppers(): Peppers {
	current ??= loadPeppers(env());
	return current;
}
