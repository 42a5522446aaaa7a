import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** React, the router and i18next; and what the router and the bundler write for every app: its start, its table of routes. */
const FRAMEWORK = /\/(?:framework|entry\.client|manifest|rolldown-runtime)-/;

/**
 * A page's script beside the framework's, by what its browser asked for.
 *
 * @param asked - requests as `GET /path`
 * @returns how many files are the framework's; the page's own by path, and their sum in compressed bytes
 */
export function ownScript(asked: readonly string[]) {
	const scripts = [...new Set(asked)]
		.map((one) => one.replace("GET ", ""))
		.filter((path) => path.endsWith(".js"));
	const own = scripts.filter((path) => !FRAMEWORK.test(path));
	const sum = own.reduce((all, path) => all + compressedBytes(path), 0);
	return { framework: scripts.length - own.length, own, sum };
}

/** As the server sends it to a browser of today: Brotli, made at build for all but the smallest files. */
function compressedBytes(path: string): number {
	const file = join("build", "client", path);
	return existsSync(`${file}.br`)
		? readFileSync(`${file}.br`).length
		: brotliCompressSync(readFileSync(file)).length;
}
