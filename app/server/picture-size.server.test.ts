import { expect, test } from "vitest";
import { pictureSize, webpSize } from "./picture-size.server.ts";

/** 3 by 2 pixels without loss, and the head of one of 1280 by 800 with more in it, as browsers write them. */
const SMALL = "UklGRhwAAABXRUJQVlA4TA8AAAAvAkAAAAcQ/Y/+ByKi/wEA";
const LARGE = "UklGRhYAAABXRUJQVlA4WAoAAAAAAAAA/wQAHwMA";

test.each([
	{ file: SMALL, width: 3, height: 2 },
	{ file: LARGE, width: 1280, height: 800 },
])("a WebP of $width by $height", ({ file, width, height }) => {
	expect(webpSize(Buffer.from(file, "base64"))).toEqual({ width, height });
});

test("what is no WebP has no size", () => {
	expect(() => webpSize(Buffer.from("\x89PNG\r\n and some more"))).toThrow("no lossless WebP");
	expect(() => webpSize(Buffer.alloc(0))).toThrow("no lossless WebP");
});

test.each([
	"https://example.org/a.webp",
	"//example.org/guide/a.webp",
	"/guide/../mark.svg",
	"/guide/a.png",
	"/services",
])("%s is not looked for", (address) => {
	expect(() => pictureSize(address)).toThrow("no picture of ours");
});

test("a picture that is missing is named", () => {
	expect(() => pictureSize("/guide/no-such-screen.webp")).toThrow(
		"/guide/no-such-screen.webp: ENOENT",
	);
});
