import { readdirSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { renderPage } from "#app/server/markdown.server.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { pictureSize } from "#app/server/picture-size.server.ts";
import { textPageMarkdown } from "#app/server/text-pages.server.ts";

const MOST_BYTES = 60_000;
const FOLDER = "public/guide";

const { region } = loadNavigator().catalogue;
const html = (["guide/advisers", "guide/prescribers"] as const)
	.map((page) => renderPage(textPageMarkdown(page, region, []), pictureSize).html)
	.join("");
const shown = [...html.matchAll(/<img [^>]*src="([^"]+)" alt="([^"]+)"[^>]* width="(\d+)"/g)].map(
	([, address = "", words = "", width]) => ({ address, words, width: Number(width) }),
);

test("each picture of a guide is there, says in a sentence what is to be seen, and is small", () => {
	expect(shown.length).toBeGreaterThan(8);
	for (const { address, words, width } of shown) {
		expect([address, statSync(`public${address}`).size < MOST_BYTES]).toEqual([address, true]);
		expect(words).toMatch(/^[A-Z].{30,}\.$/);
		expect(width).toBeLessThanOrEqual(1280);
	}
});

test("no picture lies about that no guide shows, and none is shown twice", () => {
	const files = readdirSync(FOLDER).map((name) => `/guide/${name}`);
	expect(shown.map(({ address }) => address).toSorted()).toEqual(files.toSorted());
});
