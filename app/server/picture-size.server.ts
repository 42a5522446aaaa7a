import { readFileSync } from "node:fs";
import { repositoryPath } from "./repository-root.server.ts";

/** Pictures for our own pages lie in `public/guide/`, and are asked for by this address. */
const ADDRESS = /^\/guide\/[a-z0-9]+(-[a-z0-9]+)*\.webp$/;

/**
 * The size of a picture of ours, as its file has it.
 *
 * @throws Error where the address is none of ours, the file is missing, or it is no lossless WebP
 */
export function pictureSize(address: string): { width: number; height: number } {
	if (!ADDRESS.test(address)) throw new Error(`${address} is no picture of ours: /guide/….webp`);
	try {
		return webpSize(readFileSync(repositoryPath("public", ...address.split("/").filter(Boolean))));
	} catch (error) {
		throw new Error(`${address}: ${(error as Error).message}`, { cause: error });
	}
}

/**
 * Width and height of a lossless WebP, from its header (RFC 9649).
 *
 * @throws Error where the bytes are something else
 */
export function webpSize(file: Buffer): { width: number; height: number } {
	const kind = file.toString("latin1", 12, 16);
	const isWebp =
		file.toString("latin1", 0, 4) === "RIFF" && file.toString("latin1", 8, 12) === "WEBP";
	if (isWebp && kind === "VP8X") {
		return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
	}
	if (isWebp && kind === "VP8L") {
		const bits = file.readUInt32LE(21);
		return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
	}
	throw new Error("This is no lossless WebP");
}
