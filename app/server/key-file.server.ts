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
import { type KeyRing, parseSealKeys } from "./seal-keys.server.ts";
import { StartupError } from "./startup-error.server.ts";

/**
 * The keys in a file of the data folder, which is made with one key in it on first start.
 *
 * Two processes that start at once agree: the file appears whole, by a link that only one of them wins.
 *
 * @param variable - the setting that could hold the keys instead
 * @throws StartupError when the file cannot be made or read, or does not hold keys
 */
export function keysOfFile(dataDir: string, file: string, variable: string): KeyRing {
	const path = join(dataDir, file);
	try {
		const { keys, problems } = parseSealKeys(readIfThere(path) ?? makeKeyFile(dataDir, path));
		if (keys) return keys;
		throw new StartupError(problems.map((problem) => `${path} ${problem}`).join("\n"));
	} catch (error) {
		if (error instanceof StartupError) throw error;
		const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
		throw new StartupError(
			`${path} cannot be read or made (${code}). Let this process own the folder, or set ${variable}.`,
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
