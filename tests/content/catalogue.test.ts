import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isLive } from "#app/domain/catalogue/catalogue.ts";
import { ENGLAND } from "#app/domain/catalogue/england.ts";
import { readContent } from "#app/server/content-reader.server.ts";
import { inOneLine } from "#app/server/navigator.server.ts";
import { contentFolder } from "../support/content-folder.ts";

const read = readContent(contentFolder);
const again = readContent(contentFolder);
const catalogue = read.ok ? read.catalogue : undefined;
const entries = read.ok ? read.entries : [];

/** Every `from` in a value, with the way to it. */
function everyFrom(value: unknown, way = ""): [way: string, from: unknown][] {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) =>
		key === "from" ? [[`${way}from`, item] as [string, unknown]] : everyFrom(item, `${way}${key}.`),
	);
}

test("the content reads without a problem", () => {
	expect(read.ok ? [] : read.problems.map(inOneLine)).toEqual([]);
	expect(entries.length).toBeGreaterThan(150);
});

test("every fact names a source that its entry lists, and every source says what it states", () => {
	const unsourced = entries.flatMap(({ entry }) => {
		const { eligibility: _, suits: __, ...facts } = entry;
		const known = new Set(entry.sources.map(({ id }) => id));
		const isSourced = (from: unknown) =>
			Array.isArray(from) && from.length > 0 && from.every((id) => known.has(id));
		const rules: [string, unknown][] =
			entry.rules === "not-found" ? [] : [["rulesFrom", entry.rulesFrom]];
		return [...everyFrom(facts), ...rules].flatMap(([way, from]) =>
			isSourced(from) ? [] : [`${entry.id} ${way}`],
		);
	});
	expect(unsourced).toEqual([]);
	for (const { sources } of catalogue?.services ?? []) {
		for (const { title, says } of sources) expect(`${title}${says}`).not.toContain("undefined");
	}
});

test("whatever must have a source carries the field for it", () => {
	const bare = entries.flatMap(({ entry }) => {
		const { phones, email, url, address } = entry.contact;
		const facts = [
			entry,
			...phones,
			email,
			url,
			address,
			entry.cost,
			entry.duration,
			entry.status,
			entry.referral,
			entry.referral?.professional,
			entry.referral?.waitTime,
			entry.referral?.ready,
			...entry.exclusions,
			...entry.venues,
		];
		return facts.every((fact) => fact === undefined || fact.from.length > 0) ? [] : [entry.id];
	});
	expect(bare).toEqual([]);
});

test("every crisis line and each of its numbers names a source that stands in the file", () => {
	const known = new Set(catalogue?.crisis.sources.map(({ id }) => id));
	const unsourced = everyFrom(catalogue?.crisis.lines).filter(
		([, from]) => !Array.isArray(from) || !from.every((id) => known.has(id)),
	);
	expect(known.size).toBeGreaterThan(0);
	expect(unsourced).toEqual([]);
});

test("every crisis line for some places reaches a district, and names an entry that there is", () => {
	const districts = new Set(catalogue?.region.districts.map(({ id }) => id));
	for (const line of catalogue?.crisis.lines ?? []) {
		const { areas, service } = line;
		if (areas !== undefined)
			expect(
				areas.filter((area) => districts.has(area)),
				line.id,
			).not.toEqual([]);
		if (service !== undefined)
			expect(catalogue?.byId.has(service), `${line.id}: ${service}`).toBe(true);
	}
});

test("the region has 26 districts, each once", () => {
	const { districts = [] } = catalogue?.region ?? {};
	expect(new Set(districts.map(({ id }) => id)).size).toBe(26);
	expect(new Set(districts.map(({ code }) => code)).size).toBe(26);
	expect(districts).toHaveLength(26);
});

test("every district has a live service of its own besides those for all England", () => {
	const bare = (catalogue?.region.districts ?? []).filter(
		({ id }) =>
			!catalogue?.services.some((service) => isLive(service) && service.districts.includes(id)),
	);
	expect(catalogue?.services.some(({ districts }) => districts.includes(ENGLAND))).toBe(true);
	expect(bare).toEqual([]);
});

test("every entry's file begins with the line that lets an editor's program check it", () => {
	const folder = join(contentFolder, "services");
	const names = readdirSync(folder).filter((name) => /^[^.]+\.yaml$/.test(name));
	const without = names.filter(
		(name) =>
			!readFileSync(join(folder, name), "utf8").startsWith(
				"# yaml-language-server: $schema=../schema/service.schema.json\n",
			),
	);
	expect(names).toHaveLength(entries.length);
	expect(without).toEqual([]);
});

test("no old id of a joined entry is the id of another", () => {
	expect([...(catalogue?.merged.keys() ?? [])].filter((old) => catalogue?.byId.has(old))).toEqual(
		[],
	);
});

test("the version is the same however often the content is read", () => {
	expect(again.ok && again.catalogue.version).toBe(catalogue?.version);
	expect(catalogue?.version).toMatch(/^[0-9a-f]{12}$/);
});
