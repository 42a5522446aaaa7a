import { readdirSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { renderPage } from "#app/server/markdown.server.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { pictureSize } from "#app/server/picture-size.server.ts";
import { textPageMarkdown } from "#app/server/text-pages.server.ts";

const PICTURE_BYTES = 60_000;
const GUIDE_BYTES = 200_000;
const FOLDER = "public/guide";

const { region } = loadNavigator().catalogue;
const guides = (["guide/advisers", "guide/prescribers"] as const).map((page) => {
	const { html } = renderPage(textPageMarkdown(page, region, []), pictureSize);
	const images = html.matchAll(/<img [^>]*src="([^"]+)" alt="([^"]+)"[^>]* width="(\d+)"/g);
	return [...images].map(([, address = "", words = "", width]) => {
		return { address, words, width: Number(width), bytes: statSync(`public${address}`).size };
	});
});
const shown = guides.flat();

test("each picture of a guide is there, says in a sentence what is to be seen, and is small", () => {
	expect(shown.length).toBeGreaterThan(8);
	expect(shown.filter(({ words }) => !/^[A-Z].{30,}\.$/.test(words))).toEqual([]);
	expect(shown.filter(({ width }) => width > 1280)).toEqual([]);
	expect(shown.filter(({ bytes }) => bytes > PICTURE_BYTES)).toEqual([]);
});

test("all pictures of a guide together come in a second or two on a slow line", () => {
	const sums = guides.map((pictures) => pictures.reduce((sum, { bytes }) => sum + bytes, 0));
	expect(sums.filter((sum) => sum > GUIDE_BYTES)).toEqual([]);
});

test("no picture lies about that no guide shows, and none is shown twice", () => {
	const files = readdirSync(FOLDER).map((name) => `/guide/${name}`);
	expect(shown.map(({ address }) => address).toSorted()).toEqual(files.toSorted());
});
