import { execFile } from "node:child_process";
import {
	chmodSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { loadKeyRing } from "./key-ring.server.ts";
import { StartupError } from "./startup-error.server.ts";

const aFolder = () => mkdtempSync(join(tmpdir(), "key-ring-"));
const modeOf = (path: string) => statSync(path).mode & 0o777;

test("makes one key on first start, for this user only, and finds it again", () => {
	const dataDir = join(aFolder(), "data");
	const made = loadKeyRing({ sealKeys: undefined, dataDir });
	expect(loadKeyRing({ sealKeys: undefined, dataDir })).toEqual(made);
	expect([modeOf(dataDir), modeOf(join(dataDir, "seal-keys"))]).toEqual([0o700, 0o600]);
	expect(readdirSync(dataDir)).toEqual(["seal-keys"]);
});

test("processes that start at once agree on one key", async () => {
	const dataDir = join(aFolder(), "data");
	const module = JSON.stringify(new URL("./key-ring.server.ts", import.meta.url).href);
	const program = `import { loadKeyRing } from ${module}; console.log(loadKeyRing({ dataDir: process.argv[1] })[0].secret.toString("hex"))`;
	const starts = Array.from({ length: 4 }, () =>
		promisify(execFile)(process.execPath, ["--input-type=module", "-e", program, dataDir]),
	);
	const keys = (await Promise.all(starts)).map(({ stdout }) => stdout);
	expect(new Set(keys).size).toBe(1);
	expect(keys[0]).toMatch(/^[0-9a-f]{64}\n$/);
	expect(readdirSync(dataDir)).toEqual(["seal-keys"]);
});

test("tightens a key file that came back readable to all", () => {
	const dataDir = aFolder();
	loadKeyRing({ sealKeys: undefined, dataDir });
	chmodSync(join(dataDir, "seal-keys"), 0o644);
	loadKeyRing({ sealKeys: undefined, dataDir });
	expect(modeOf(join(dataDir, "seal-keys"))).toBe(0o600);
});

test("given keys come before the file, which is then not made", () => {
	const dataDir = aFolder();
	const given = loadKeyRing({ sealKeys: undefined, dataDir: aFolder() });
	expect(loadKeyRing({ sealKeys: given, dataDir })).toBe(given);
	expect(readdirSync(dataDir)).toEqual([]);
});

test("a damaged file is an error that names the file and not the key, and is left as it is", () => {
	const dataDir = aFolder();
	writeFileSync(join(dataDir, "seal-keys"), "k1:dGhpcyBpcyBjdXQ");
	expect(() => loadKeyRing({ sealKeys: undefined, dataDir })).toThrow(
		/seal-keys needs keys of exactly 32 bytes; key 1 of 1 has 11/,
	);
	expect(readFileSync(join(dataDir, "seal-keys"), "utf8")).toBe("k1:dGhpcyBpcyBjdXQ");
});

test("a folder that cannot be made is a start-up error in words", () => {
	const file = join(aFolder(), "file");
	writeFileSync(file, "");
	const load = () => loadKeyRing({ sealKeys: undefined, dataDir: join(file, "data") });
	expect(load).toThrow(StartupError);
	expect(load).toThrow(/cannot be read or made \(ENOTDIR\)/);
});
