import { randomBytes } from "node:crypto";
import {
	chmodSync,
	closeSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readFileSync,
	unlinkSync,
	writeSync,
} from "node:fs";
import { join } from "node:path";
import { env } from "./env.server.ts";
import { type KeyRing, parseSealKeys } from "./seal-keys.server.ts";

/** Says in words why the service cannot start; its message is meant for the operator and holds nothing secret. */
export class StartupError extends Error {
	override name = "StartupError";
}

/**
 * The keys that seal cookies: those given, or those of `<dataDir>/seal-keys`, which is made on first start.
 *
 * Two processes that start at once agree: the file appears whole, by a link that only one of them wins.
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
	if (sealKeys) return sealKeys;
	const path = join(dataDir, "seal-keys");
	try {
		const { keys, problems } = parseSealKeys(readIfThere(path) ?? makeKeyFile(dataDir, path));
		if (keys) return keys;
		throw new StartupError(problems.map((problem) => `${path} ${problem}`).join("\n"));
	} catch (error) {
		if (error instanceof StartupError) throw error;
		const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
		throw new StartupError(
			`${path} cannot be read or made (${code}). Let this process own the folder, or set SEAL_KEYS.`,
		);
	}
}

function readIfThere(path: string): string | undefined {
	try {
		const text = readFileSync(path, "utf8");
		// A copy or a restored backup often comes back readable to all.
		chmodSync(path, 0o600);
		return text;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
		throw error;
	}
}

function makeKeyFile(dataDir: string, path: string): string {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const draft = `${path}.${randomBytes(6).toString("hex")}`;
	const file = openSync(draft, "wx", 0o600);
	writeSync(file, `k${randomBytes(3).toString("hex")}:${randomBytes(32).toString("base64url")}\n`);
	fsyncSync(file);
	closeSync(file);
	try {
		linkSync(draft, path);
	} catch (error) {
		// Somebody else was first: theirs is the key.
		if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
	} finally {
		unlinkSync(draft);
	}
	return readFileSync(path, "utf8");
}

let current: KeyRing | undefined;

/** The key ring of this process, read once. @throws StartupError as `loadKeyRing` does */
export function keyRing(): KeyRing {
	current ??= loadKeyRing(env());
	return current;
}
