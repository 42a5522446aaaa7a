import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gzipAround, prepareStretch } from "./page-compression.server.ts";

const STYLES = Array.from({ length: 200 }, (_, index) => `.step-${index}{padding:${index}px}`).join(
	"",
);
const stretch = prepareStretch(STYLES);
const words = "<p>Step on, step up. Łódź, اردو</p>";

test.each([
	{ name: "in the middle", page: `<style nonce="a1">${STYLES}</style>${words.repeat(50)}` },
	{ name: "at the start", page: `${STYLES}${words}` },
	{ name: "at the end", page: `${words.repeat(300)}${STYLES}` },
	{ name: "twice", page: `${words}${STYLES}${words}${STYLES}${words}` },
	{ name: "alone", page: STYLES },
])("comes back the same with the stretch $name", ({ page }) => {
	const compressed = gzipAround(Buffer.from(page), stretch);
	expect(gunzipSync(compressed ?? "").toString()).toBe(page);
});

test("is hardly longer than gzip over the whole", () => {
	const page = Buffer.from(`<style>${STYLES}</style>${words.repeat(50)}`);
	expect(gzipAround(page, stretch)?.length).toBeLessThan(stretch.deflated.length + 300);
});

test("leaves a page without the stretch, and a large one, to another way", () => {
	expect(gzipAround(Buffer.from(words), stretch)).toBeUndefined();
	expect(gzipAround(Buffer.from(`${STYLES}${words.repeat(2000)}`), stretch)).toBeUndefined();
	expect(gzipAround(Buffer.from(words), prepareStretch(""))).toBeUndefined();
});
