import { expect, test } from "vitest";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { region } from "../../../tests/support/surroundings.ts";
import { compare } from "./comparison.ts";

const TODAY = "2026-11-21";
const from = ["leaflet"];

/** A catalogue of entries that differ in nothing but what is named. */
function catalogue(...entries: ServiceFields[]) {
	const services = entries.map((fields) => aService(fields));
	const byId = new Map(services.map((service) => [service.id, service]));
	return { services, byId, merged: new Map([["old-line", "line"]]), region };
}

const four = catalogue({ id: "line" }, { id: "quay" }, { id: "coast" }, { id: "cove" });
const idsOf = (asked: string[]) => compare(asked, four, TODAY).services.map(({ id }) => id);

test.each([
	{ name: "keeps the order", asked: ["quay", "line"], ids: ["quay", "line"] },
	{ name: "names each once", asked: ["quay", "quay", "line"], ids: ["quay", "line"] },
	{ name: "knows old ids", asked: ["old-line", "quay", "line"], ids: ["line", "quay"] },
	{ name: "shows three", asked: ["cove", "line", "quay", "coast"], ids: ["cove", "line", "quay"] },
	{ name: "shows one", asked: ["cove"], ids: ["cove"] },
	{ name: "shows nothing", asked: [], ids: [] },
	{ name: "leaves out what nobody bears", asked: ["nobody", "cove"], ids: ["cove"] },
])("$name", ({ asked, ids }) => {
	expect(idsOf(asked)).toEqual(ids);
});

test("counts what nobody bears and what is too much, and keeps nothing that was typed", () => {
	const asked = ["Anne Example", "Anne Example", "", "__proto__", "line", "quay", "coast", "cove"];
	const found = compare(asked, four, TODAY);
	expect([found.unknown, found.beyond]).toEqual([2, 1]);
	expect(JSON.stringify(found)).not.toMatch(/Anne|__proto__/);
});

test("fewer than two have no rows", () => {
	expect(compare(["line"], four, TODAY).rows).toEqual([]);
});

test("each leads to the same comparison without it", () => {
	const { services } = compare(["quay", "line", "cove"], four, TODAY);
	expect(services.map(({ withoutIt }) => withoutIt)).toEqual([
		"/compare?s=line&s=cove",
		"/compare?s=quay&s=cove",
		"/compare?s=quay&s=line",
	]);
});

/** The rows in which two entries are not the same. */
function differing(one: ServiceFields, other: ServiceFields): string[] {
	const two = catalogue({ ...one, id: "one" }, { ...other, id: "other" }, { id: "line" });
	return compare(["one", "other"], two, TODAY)
		.rows.filter(({ isSame }) => !isSame)
		.map(({ fact }) => fact);
}

const referral = (fields: Partial<NonNullable<ServiceFields["referral"]>>): ServiceFields => ({
	referral: { takes: "not-known", from, ...fields },
});
const phones = (number: string, sure: boolean) => ({ phones: [{ number, sure, from }] });

test.each([
	{ row: "what", one: { summary: "Somebody who listens." }, other: { summary: "A talk." } },
	{ row: "who", one: { whoItsFor: "Anyone." }, other: { whoItsFor: "Young people." } },
	{ row: "get", one: { whatYouGet: ["A talk"] }, other: { whatYouGet: ["A talk", "A CV"] } },
	{ row: "where", one: { areas: ["harbour"] }, other: { areas: ["vale"] } },
	{ row: "status", one: {}, other: { status: { is: "paused", from } } },
	{ row: "rules", one: { eligibility: { age: { from: 18 } } }, other: {} },
	{ row: "cost", one: { cost: { says: "Free", from } }, other: { cost: { says: "£2", from } } },
	{ row: "duration", one: { duration: { says: "A year", from } }, other: {} },
	{
		row: "wait",
		one: referral({ waitTime: { says: "Two weeks", from } }),
		other: referral({ waitTime: { says: "Three weeks", from } }),
	},
	{ row: "ready", one: referral({ ready: { items: ["ID"], from } }), other: referral({}) },
	{
		row: "excluded",
		one: { notWith: ["line"], exclusions: [{ with: "line", says: "Not both.", from }] },
		other: { notWith: ["line"] },
	},
	{ row: "delivery", one: { delivery: ["phone"] }, other: { delivery: ["online"] } },
	{ row: "languages", one: { languages: ["Polish"] }, other: {} },
	{ row: "provider", one: { provider: "Harbour Council" }, other: {} },
	{
		row: "phone",
		one: { contact: phones("0300 000 0000", true) },
		other: { contact: phones("0300 000 0000", false) },
	},
	{
		row: "benefits",
		one: {
			conditionality: { voluntary: true, jobcentreTold: "unknown", changesBenefits: false, from },
		},
		other: {},
	},
] as { row: string; one: ServiceFields; other: ServiceFields }[])(
	"two that differ in it differ in the row $row alone",
	({ row, one, other }) => {
		expect(differing(one, other)).toEqual([row]);
	},
);

test("alike is what reads alike: the order of places and ways does not count, nor a source's own id", () => {
	const known = (areas: string[], delivery: ("phone" | "online")[], id: string) => ({
		areas,
		delivery,
		cost: { says: "Free", from: [id] },
		sources: [{ id, title: "A leaflet", date: "2026", says: "All of it" }],
		checks: [{ kind: "sourced" as const, read: "2026-11-01", source: id, by: "editor" }],
	});
	expect(
		differing(
			known(["north-vale", "south-vale"], ["phone", "online"], "leaflet"),
			known(["south-vale", "north-vale"], ["online", "phone"], "page"),
		),
	).toEqual([]);
	const unknown = { voluntary: "unknown", jobcentreTold: "unknown", changesBenefits: "unknown" };
	expect(differing({ conditionality: { ...unknown, from } as never }, {})).toEqual([]);
});

test("rows of addresses and of sources that differ are there only where somebody has them", () => {
	const facts = (fields: ServiceFields) =>
		compare(["one", "other"], catalogue({ id: "one", ...fields }, { id: "other" }), TODAY).rows.map(
			({ fact }) => fact,
		);
	expect(facts({})).not.toContain("conflicts");
	expect(facts({})).not.toContain("address");
	for (const fact of ["wait", "ready", "excluded"]) expect(facts({})).not.toContain(fact);
	const values = [
		{ says: "Monday", from },
		{ says: "Tuesday", from },
	];
	const more = facts({
		conflicts: [{ about: "hours", values }],
		contact: { phones: [], address: { text: "1 Quay Street", from } },
	});
	expect(more).toEqual(expect.arrayContaining(["conflicts", "address"]));
});

test("says first what is not the same of whom it is for, where and whether it is open", () => {
	const two = catalogue(
		{ id: "one", areas: ["harbour"] },
		{ id: "other", areas: ["vale"], whoItsFor: "Young people." },
	);
	expect(compare(["one", "other"], two, TODAY).differsFirst).toEqual(["who", "where"]);
	expect(compare(["line", "quay"], four, TODAY).differsFirst).toEqual([]);
	const noted = catalogue(
		{ id: "one", status: { is: "open", note: "It runs until March.", from } },
		{ id: "other", status: { is: "paused", from } },
		{ id: "third" },
	);
	expect(compare(["one", "other"], noted, TODAY).differsFirst).toEqual(["status"]);
	expect(compare(["one", "third"], noted, TODAY).differsFirst).toEqual([]);
});

test("names places by what residents call them, and a group of councils by its cities and counties", () => {
	const some = catalogue(
		{ id: "one", areas: ["inland", "harbour"] },
		{ id: "other", areas: ["england"] },
		{ id: "third", areas: [] },
	);
	const { services } = compare(["one", "other", "third"], some, TODAY);
	expect(services.map(({ placesInShort, isEverywhere }) => [placesInShort, isEverywhere])).toEqual([
		[["Vale", "Harbour"], false],
		[[], true],
		[[], false],
	]);
});

test("has the quick way out for one of those shown, and does not mind what it does not show", () => {
	const about = { helpsWith: [{ barrier: "domestic-abuse" as const }] };
	const all = catalogue({ id: "a" }, { id: "b" }, { id: "c" }, { id: "d", ...about });
	expect(compare(["a", "d"], all, TODAY).hasExit).toBe(true);
	expect(compare(["a", "b", "c", "d"], all, TODAY).hasExit).toBe(false);
});
