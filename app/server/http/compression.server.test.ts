import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { chooseEncoding, compress, isCompressible } from "./compression.server.ts";

test.each([
	{ accepted: "gzip, deflate, br, zstd", encoding: "br" },
	{ accepted: "gzip, deflate", encoding: "gzip" },
	{ accepted: "GZIP", encoding: "gzip" },
	{ accepted: "br;q=0, gzip;q=0.1", encoding: "gzip" },
	{ accepted: "br ; q=0.5", encoding: "br" },
	{ accepted: "*", encoding: "br" },
	{ accepted: "br;q=0.0, *", encoding: "gzip" },
	{ accepted: "*;q=0", encoding: undefined },
	{ accepted: "identity", encoding: undefined },
	{ accepted: ";;,=,q=", encoding: undefined },
	{ accepted: "", encoding: undefined },
	{ accepted: undefined, encoding: undefined },
])("$accepted is answered in $encoding", ({ accepted, encoding }) => {
	expect(chooseEncoding(accepted)).toBe(encoding);
});

test("compresses text of some length, not pictures, not a few words", () => {
	expect(isCompressible("text/html; charset=utf-8", 600)).toBe(true);
	expect(isCompressible("application/problem+json", 600)).toBe(true);
	expect(isCompressible("text/html; charset=utf-8", 599)).toBe(false);
	expect(isCompressible("image/png", 60_000)).toBe(false);
	expect(isCompressible(undefined, 60_000)).toBe(false);
});

test("what is compressed comes back the same, and smaller", () => {
	const page = Buffer.from("<p>Step on, step up. ünïcödé</p>".repeat(100));
	expect(brotliDecompressSync(compress(page, "br"))).toEqual(page);
	expect(gunzipSync(compress(page, "gzip"))).toEqual(page);
	expect(compress(page, "br").length).toBeLessThan(page.length / 10);
});
