import { expect, test } from "vitest";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { diffCatalogues } from "./catalogue-diff.ts";
import type { Service } from "./service.ts";

const from = ["leaflet"];

function aCatalogue(...services: Service[]) {
	return {
		byId: new Map(services.map((service) => [service.id, service])),
		merged: new Map(services.flatMap(({ id, mergedFrom }) => mergedFrom.map((old) => [old, id]))),
	};
}

const diff = (before: Service[], after: Service[]) =>
	diffCatalogues(aCatalogue(...before), aCatalogue(...after)).map(({ id, fate, facts, into }) =>
		[id, fate, ...facts, ...(into ? [`into ${into}`] : [])].join(" "),
	);

/** What is found where one entry becomes another. */
const change = (was: ServiceFields, is: ServiceFields) => diff([aService(was)], [aService(is)]);

const phone = (number: string, hours?: string) => ({
	contact: { phones: [{ number, hours, from }] },
});
const referral = (fields: Partial<NonNullable<ServiceFields["referral"]>>): ServiceFields => ({
	referral: { takes: "not-known", from, ...fields },
});
const status = (is: "open" | "opening" | "paused" | "ended") => ({ status: { is, from } });

test.each<{ what: string; was: ServiceFields; is: ServiceFields; facts: string }>([
	{ what: "a number", was: phone("0300 1"), is: phone("0300 2"), facts: "phone" },
	{ what: "hours", was: phone("0300 1", "All day"), is: phone("0300 1", "9 to 5"), facts: "hours" },
	{
		what: "a link",
		was: { contact: { url: { href: "https://a.example", from } } },
		is: { contact: { url: { href: "https://b.example", from } } },
		facts: "link",
	},
	{
		what: "an address",
		was: { contact: { address: { text: "1 Quay", from } } },
		is: { contact: {} },
		facts: "address",
	},
	{ what: "a cost", was: {}, is: { cost: { free: true, says: "Free", from } }, facts: "cost" },
	{ what: "a name", was: { name: "Harbour" }, is: { name: "Haven" }, facts: "name" },
	{ what: "a place", was: { areas: ["harbour"] }, is: { areas: ["vale"] }, facts: "area" },
	{ what: "a rule", was: {}, is: { eligibility: { age: { from: 18 } } }, facts: "rules" },
	{ what: "how much is known", was: {}, is: { rules: "partly" }, facts: "rules" },
	{
		what: "a professional's way in",
		was: referral({ professional: { how: "Use the form.", from } }),
		is: referral({ professional: { how: "Ring them.", from } }),
		facts: "professional",
	},
	{
		what: "how long it takes",
		was: referral({}),
		is: referral({ waitTime: { says: "Two weeks", from } }),
		facts: "waitTime",
	},
	{
		what: "what to have ready",
		was: referral({ ready: { items: ["ID"], from } }),
		is: referral({ ready: { items: ["ID", "A letter"], from } }),
		facts: "ready",
	},
	{ what: "a way in", was: referral({}), is: referral({ how: "Ring." }), facts: "referral" },
	{
		what: "what excludes",
		was: { notWith: ["quay"] },
		is: { notWith: ["quay"], exclusions: [{ with: "quay", says: "Not both.", from }] },
		facts: "exclusions",
	},
	{
		what: "two facts",
		was: {},
		is: { summary: "Other words.", reviewEvery: 3 },
		facts: "summary checks",
	},
	{
		what: "only which source says it",
		was: { sources: twoSources(), from: ["leaflet"] },
		is: { sources: twoSources(), from: ["page"] },
		facts: "attribution",
	},
])("$what is named: $facts", ({ was, is, facts }) => {
	expect(change(was, is)).toEqual([`harbour-line changed ${facts}`]);
});

function twoSources() {
	return ["leaflet", "page"].map((id) => ({ id, title: id, date: "2026", says: "All of it" }));
}

test("nothing changed is nothing, whatever the order of keys and of places", () => {
	const { name, summary, ...rest } = aService({ areas: ["harbour", "vale"] });
	const same = { summary, ...rest, name, districts: rest.districts.toReversed() } as Service;
	expect(diff([aService({ areas: ["harbour", "vale"] })], [same])).toEqual([]);
});

test.each([
	{ was: "open", is: "ended", fate: "ended" },
	{ was: "opening", is: "paused", fate: "paused" },
	{ was: "paused", is: "ended", fate: "ended" },
	{ was: "ended", is: "open", fate: "back" },
	{ was: "opening", is: "open", fate: "changed" },
] as const)("from $was to $is it is $fate", ({ was, is, fate }) => {
	expect(change(status(was), status(is))).toEqual([`harbour-line ${fate} status`]);
});

test("entries come and go, by id; one that another names as joined is no loss", () => {
	const [a, b, c] = ["a", "b", "c"].map((id) => aService({ id })) as [Service, Service, Service];
	const whole = aService({ id: "b", mergedFrom: ["a"] });
	expect(diff([b, a], [b, c])).toEqual(["a removed", "c added"]);
	expect(diff([a, b], [whole])).toEqual(["a joined into b", "b changed ties"]);
});
