import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readStaticFiles } from "./static-files.server.ts";

function aBuild(): string {
	const folder = mkdtempSync(join(tmpdir(), "client-"));
	mkdirSync(join(folder, "assets"));
	mkdirSync(join(folder, ".vite"));
	for (const [name, text] of Object.entries({
		"assets/entry-abc.js": "plain",
		"assets/entry-abc.js.br": "brotli",
		"assets/entry-abc.js.gz": "gzip",
		"robots.txt": "robots",
		"stops.csv.gz": "a file that is compressed by itself",
		".vite/.hidden": "no",
	})) {
		writeFileSync(join(folder, name), text);
	}
	return folder;
}

test("files are found by their address, with the smaller forms that the build made", () => {
	const files = readStaticFiles(aBuild());
	expect([...files.keys()].sort()).toEqual([
		"/assets/entry-abc.js",
		"/robots.txt",
		"/stops.csv.gz",
	]);
	const script = files.get("/assets/entry-abc.js");
	expect(script?.plain.toString()).toBe("plain");
	expect([script?.encoded.br?.toString(), script?.encoded.gzip?.toString()]).toEqual([
		"brotli",
		"gzip",
	]);
	expect(script?.type).toBe("text/javascript; charset=utf-8");
});

test("what has a hash in its name is kept for ever, the rest an hour", () => {
	const files = readStaticFiles(aBuild());
	expect(files.get("/assets/entry-abc.js")?.cacheControl).toBe(
		"public, max-age=31536000, immutable",
	);
	expect(files.get("/robots.txt")?.cacheControl).toBe("public, max-age=3600");
});

test("a build that is not there has no files", () => {
	expect(readStaticFiles(join(tmpdir(), "no-such-build")).size).toBe(0);
});
