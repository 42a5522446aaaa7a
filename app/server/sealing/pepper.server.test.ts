import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { StartupError } from "#app/server/startup-error.server.ts";
import { loadPeppers } from "./pepper.server.ts";

function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "pepper-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

test("makes a pepper on first start, for this user only, and finds it again", () => {
	const dataDir = join(aFolder(), "data");
	const [made] = loadPeppers({ pepper: undefined, dataDir });
	expect(loadPeppers({ pepper: undefined, dataDir })).toEqual([made]);
	expect(statSync(join(dataDir, "pepper")).mode & 0o777).toBe(0o600);
	expect(made.mark).toMatch(/^[0-9a-f]{16}$/);
	expect(made.secret.toString("hex")).not.toContain(made.mark);
});

test("a given pepper comes before the file, which is then not made", () => {
	const dataDir = aFolder();
	const secret = Buffer.from("0123456789abcdef0123456789ABCDEF");
	expect(loadPeppers({ pepper: [{ id: "p1", secret }], dataDir })[0].secret).toBe(secret);
	expect(readdirSync(dataDir)).toEqual([]);
});

test("a damaged file is an error that names it and what could stand in for it", () => {
	const dataDir = aFolder();
	writeFileSync(join(dataDir, "pepper"), "p1:dGhpcyBpcyBjdXQ");
	const load = () => loadPeppers({ pepper: undefined, dataDir });
	expect(load).toThrow(StartupError);
	expect(load).toThrow(/pepper needs keys of exactly 32 bytes/);
	expect(() => loadPeppers({ pepper: undefined, dataDir: join(dataDir, "pepper") })).toThrow(
		/or set PEPPER\.$/,
	);
});
