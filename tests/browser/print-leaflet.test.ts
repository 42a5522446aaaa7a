import { expect, test } from "vitest";
import type { Service } from "#app/domain/catalogue/service.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { openApp } from "../support/opened-app.ts";
import { photographed, sidesOf, wordsOnGrounds } from "../support/paper.ts";

const { services } = loadNavigator().catalogue;
/** The entries with most to say; all of them were printed once in each language when the sheet was made. */
const LONGEST = 5;

/** How much a leaflet has to hold, in letters: all of an entry but its sources, which it leaves out. */
function lettersOf({ sources: _, conflicts: __, ...said }: Service): number {
	return JSON.stringify(said).length;
}

/** Those whose facts take the most rows, which letters do not tell. */
const MANY_ROWS = ["council-homelessness-help-ashfield", "jobcentre-plus", "restart-scheme-llr"];

const open = openApp();

test.each(["en", "pl", "ur"])("the longest leaflets take one side of A4: %s", async (locale) => {
	const longest = services
		.toSorted((one, other) => lettersOf(other) - lettersOf(one))
		.slice(0, LONGEST)
		.map(({ id }) => id);
	const page = await (await open().context({ locale })).newPage();
	const sides: Record<string, number> = {};
	for (const id of [...longest, ...MANY_ROWS]) {
		await page.goto(`${open().url}/services/${id}/leaflet`);
		await page.locator(".leaflet-foot .qr").waitFor();
		sides[id] = await sidesOf(page);
	}
	expect(Object.entries(sides).filter(([, count]) => count !== 1)).toEqual([]);
	await page.context().close();
});

test("a camera is led from the leaflet to the page of the service", async () => {
	for (const locale of ["en", "ur"]) {
		const page = await (await open().context({ locale, colorScheme: "dark" })).newPage();
		await page.goto(`${open().url}/services/juno-womens-aid/leaflet`);
		expect(await photographed(page)).toBe(`${open().url}/services/juno-womens-aid`);
		expect(await wordsOnGrounds(page)).toEqual([]);
		await page.context().close();
	}
});
