// npm run build: the router's build, then what needs doing only once: the smallest form of every static file, and the content parsed.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { fingerprint, stampBuild } from "./build-fingerprint.mjs";
import { parseContent } from "./parse-content.ts";

const COMPRESSIBLE = new Set([
	".css",
	".html",
	".ico",
	".js",
	".json",
	".map",
	".svg",
	".txt",
	".webmanifest",
	".xml",
]);
const WORTH_COMPRESSING_BYTES = 600;

/** The shortest of what Brotli's modes make: what a mode is named for says little of which is best for a script. */
function smallestBrotli(plain: Buffer): Buffer {
	const { BROTLI_MODE_GENERIC, BROTLI_MODE_TEXT, BROTLI_MODE_FONT } = constants;
	return [BROTLI_MODE_GENERIC, BROTLI_MODE_TEXT, BROTLI_MODE_FONT]
		.map((mode) =>
			brotliCompressSync(plain, {
				params: {
					[constants.BROTLI_PARAM_QUALITY]: 11,
					[constants.BROTLI_PARAM_MODE]: mode,
					[constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
				},
			}),
		)
		.reduce((best, one) => (one.length < best.length ? one : best));
}

// Taken before the build: what changes while it runs makes it stale.
const madeOf = fingerprint(process.cwd());
stampBuild(process.cwd(), undefined);

const router = join("node_modules", "@react-router", "dev", "bin.cjs");
const built = spawnSync(process.execPath, [router, "build"], {
	stdio: "inherit",
	env: { ...process.env, NODE_ENV: "production" },
});
if (built.status !== 0) process.exit(built.status ?? 1);

for (const entry of readdirSync(join("build", "client"), {
	withFileTypes: true,
	recursive: true,
})) {
	if (!entry.isFile() || !COMPRESSIBLE.has(extname(entry.name))) continue;
	const path = join(entry.parentPath, entry.name);
	const plain = readFileSync(path);
	if (plain.length < WORTH_COMPRESSING_BYTES) continue;
	writeFileSync(`${path}.br`, smallestBrotli(plain));
	writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }));
}

parseContent();
stampBuild(process.cwd(), madeOf);
