import { env } from "./env.server.ts";
import { keysOfFile } from "./key-file.server.ts";
import type { KeyRing } from "./seal-keys.server.ts";

/**
 * The keys that seal cookies: those given, or those of `<dataDir>/seal-keys`, which is made on first start.
 *
 * @throws StartupError when the file cannot be made or read, or does not hold keys
 */
export function loadKeyRing({
	sealKeys,
	dataDir,
}: {
	sealKeys: KeyRing | undefined;
	dataDir: string;
}): KeyRing {
	return sealKeys ?? keysOfFile(dataDir, "seal-keys", "SEAL_KEYS");
}

let current: KeyRing | undefined;

/** The key ring of this process, read once. @throws StartupError as `loadKeyRing` does */
export function keyRing(): KeyRing {
	current ??= loadKeyRing(env());
	return current;
}
