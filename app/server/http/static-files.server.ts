import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import type { Encoding } from "./compression.server.ts";

export interface StaticFile {
	type: string;
	cacheControl: string;
	etag: string;
	plain: Buffer;
	/** The smaller variants that the build made beside the file. */
	encoded: Partial<Record<Encoding, Buffer>>;
}

const TYPES: Record<string, string> = {
	".css": "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".ico": "image/x-icon",
	".jpg": "image/jpeg",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json",
	".map": "application/json",
	".pdf": "application/pdf",
	".png": "image/png",
	".svg": "image/svg+xml",
	".txt": "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".webp": "image/webp",
	".woff2": "font/woff2",
	".xml": "application/xml; charset=utf-8",
};

const ENCODED_SUFFIX = { ".br": "br", ".gz": "gzip" } as const;

/**
 * Reads every file of the browser's build into memory, by its address.
 *
 * There are few and they are small; and since an address only looks up this table, no address reaches the disk.
 *
 * @param folder - `build/client`; a folder that is not there holds no file
 */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
	const files = new Map<string, StaticFile>();
	for (const path of listFiles(folder)) {
		const extension = extname(path);
		if (extension in ENCODED_SUFFIX && existsSync(path.slice(0, -3))) continue;
		const address = `/${relative(folder, path).split(sep).map(encodeURIComponent).join("/")}`;
		const plain = readFileSync(path);
		const encoded: StaticFile["encoded"] = {};
		for (const [suffix, encoding] of Object.entries(ENCODED_SUFFIX)) {
			if (existsSync(path + suffix)) encoded[encoding] = readFileSync(path + suffix);
		}
		files.set(address, {
			type: TYPES[extension] ?? "application/octet-stream",
			// Names under /assets/ hold a hash of what is in them, so they can be kept for ever.
			cacheControl: address.startsWith("/assets/")
				? "public, max-age=31536000, immutable"
				: "public, max-age=3600",
			etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
			plain,
			encoded,
		});
	}
	return files;
}

function listFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith("."))
		.map((entry) => join(entry.parentPath, entry.name));
}
