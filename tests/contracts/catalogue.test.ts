import { beforeAll, expect, test } from "vitest";
import type { Survey } from "#app/domain/catalogue/survey.ts";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { startBuiltApp } from "../support/built-app.ts";
import { Visitor } from "../support/visitor.ts";

const { catalogue } = loadNavigator();
let page: Visitor["page"];
let survey: Survey;
let table: string;
let types: (string | null)[];

beforeAll(async () => {
	const app = await startBuiltApp();
	const visitor = new Visitor(app.url);
	page = await visitor.open("/catalogue");
	const [json, csv] = await Promise.all(
		["json", "csv"].map((form) => fetch(`${app.url}/catalogue.${form}`)),
	);
	types = [json, csv].map((answer) => answer?.headers.get("content-type") ?? null);
	survey = await json?.json();
	table = (await csv?.text()) ?? "";
	await app.stop();
});

test("the figures of page and JSON are those of the catalogue", () => {
	expect(survey.entries).toBe(catalogue.services.length);
	expect(Object.values(survey.byStatus).reduce((sum, count) => sum + count)).toBe(survey.entries);
	expect(Object.values(survey.age).reduce((sum, count) => sum + count)).toBe(survey.live.all);
	expect(page.text).toContain(String(survey.entries));
	for (const { name } of catalogue.region.districts) expect(page.text).toContain(name);
});

test("each district says what is lacking, as the CSV does", () => {
	const lines = table.trim().split("\r\n");
	expect(lines.length).toBe(1 + catalogue.region.districts.length * BARRIERS.length);
	for (const { id, gaps } of survey.districts) {
		const lacking = lines.filter(
			(line) => line.startsWith(`${id},`) && !line.includes(",dedicated,"),
		);
		expect(lacking.map((line) => line.split(",")[1])).toEqual(gaps);
	}
});

test("the data say what they are, and link from the page", () => {
	expect(types).toEqual(["application/json", "text/csv; charset=utf-8"]);
	expect(page.links).toContain("/catalogue.json");
	expect(page.links).toContain("/catalogue.csv");
});
