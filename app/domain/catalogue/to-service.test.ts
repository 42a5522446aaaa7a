import { expect, test } from "vitest";
import { UnknownSharedCondition } from "#app/domain/conditions/bring-in.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { worksIn } from "./to-service.ts";

const from = ["leaflet"];
const adult = { age: { from: 18 } };

test.each<{ areas: string[]; districts: string[] }>([
	{ areas: ["england"], districts: ["england"] },
	{ areas: ["harbour"], districts: ["harbour"] },
	{ areas: ["vale"], districts: ["north-vale", "south-vale"] },
	{
		areas: ["inland", "north-vale", "harbour"],
		districts: ["north-vale", "south-vale", "harbour"],
	},
	{ areas: ["harbour", "england"], districts: ["england"] },
	{ areas: [], districts: [] },
])("areas $areas are the districts $districts", ({ areas, districts }) => {
	expect(aService({ areas }).districts).toEqual(districts);
});

test.each<{ name: string; fields: ServiceFields; rule: object[] }>([
	{ name: "all England, open to all", fields: {}, rule: [] },
	{
		name: "a county",
		fields: { areas: ["vale"] },
		rule: [{ areas: ["north-vale", "south-vale"] }],
	},
	{ name: "no known place", fields: { areas: [] }, rule: [{ doubt: "area" }] },
	{ name: "a published rule", fields: { eligibility: adult }, rule: [adult] },
	{
		name: "rules found in part",
		fields: { rules: "partly", eligibility: adult },
		rule: [adult, { doubt: "rules" }],
	},
	{ name: "rules not found", fields: { rules: "not-found" }, rule: [{ doubt: "rules" }] },
	{
		name: "not confirmed",
		fields: { status: { is: "unconfirmed", from } },
		rule: [{ doubt: "status" }],
	},
	{
		name: "not yet open",
		fields: { status: { is: "opening", from } },
		rule: [{ doubt: "status" }],
	},
	{ name: "help into work", fields: { kind: "employment-support" }, rule: [{ mayWork: true }] },
	{
		name: "an employer",
		fields: { kind: "employer", eligibility: adult },
		rule: [adult, { mayWork: true }],
	},
	{
		name: "help into work, in doubt",
		fields: { kind: "employment-support", rules: "not-found" },
		rule: [{ doubt: "rules" }],
	},
	{ name: "a course", fields: { kind: "skills-training" }, rule: [] },
	{
		name: "all doubts",
		fields: { areas: [], rules: "partly", status: { is: "opening", from }, kind: "employer" },
		rule: [{ doubt: "area" }, { doubt: "rules" }, { doubt: "status" }],
	},
])("the whole rule of $name", ({ fields, rule }) => {
	expect(aService(fields).condition).toEqual({ all: rule });
});

test("shared conditions and names of areas are brought into the rule and into whom it suits", () => {
	const unwell = { any: [{ barriers: ["health-msk"] }, { age: { from: 60 } }] };
	const service = aService({
		eligibility: { all: [{ use: "unwell" }, { areas: ["vale"] }] },
		suits: { use: "unwell" },
	});
	expect(service.condition).toEqual({
		all: [{ all: [unwell, { areas: ["north-vale", "south-vale"] }] }],
	});
	expect(service.suits).toEqual(unwell);
	expect(aService().suits).toBeUndefined();
	expect(() => aService({ suits: { use: "nobody" } })).toThrow(UnknownSharedCondition);
});

test.each<{
	kind: NonNullable<ServiceFields["kind"]>;
	barrier: "health-msk" | "debt";
	main: boolean;
	dedicated: boolean;
}>([
	{ kind: "advice", barrier: "debt", main: true, dedicated: true },
	{ kind: "advice", barrier: "debt", main: false, dedicated: false },
	{ kind: "employment-support", barrier: "health-msk", main: true, dedicated: true },
	{ kind: "employment-support", barrier: "health-msk", main: false, dedicated: false },
	{ kind: "health", barrier: "health-msk", main: true, dedicated: false },
	{ kind: "advice", barrier: "health-msk", main: true, dedicated: false },
])(
	"$kind with $barrier, main $main: dedicated is $dedicated",
	({ kind, barrier, main, dedicated }) => {
		expect([...aService({ kind, helpsWith: [{ barrier, main }] }).helps]).toEqual([
			[barrier, dedicated],
		]);
	},
);

const phones: [] = [];

test.each<{ name: string; fields: ServiceFields; way: boolean }>([
	{ name: "nothing", fields: { contact: { phones } }, way: false },
	{
		name: "routes but no words how",
		fields: { contact: { phones }, referral: { routes: ["gp"], takes: "not-known", from } },
		way: false,
	},
	{ name: "a number", fields: { contact: sureNumber }, way: true },
	{
		name: "an email",
		fields: { contact: { email: { address: "us@harbour.example", from } } },
		way: true,
	},
	{
		name: "a page",
		fields: { contact: { url: { href: "https://harbour.example", from } } },
		way: true,
	},
	{ name: "an address", fields: { contact: { address: { text: "1 Quay", from } } }, way: true },
	{
		name: "words how",
		fields: { contact: { phones }, referral: { how: "Ask your GP.", takes: "not-known", from } },
		way: true,
	},
])("with $name there is a way in: $way", ({ fields, way }) => {
	expect(aService(fields).hasWayIn).toBe(way);
});

test.each<{ eligibility: ServiceFields["eligibility"]; hasAsk: boolean }>([
	{ eligibility: adult, hasAsk: false },
	{ eligibility: { ask: "You need a letter" }, hasAsk: true },
	{ eligibility: { any: [adult, { all: [{ ask: "You need a letter" }] }] }, hasAsk: true },
])("$eligibility has something to check with them: $hasAsk", ({ eligibility, hasAsk }) => {
	expect(aService({ eligibility, suits: { ask: "You like the sea" } }).hasAsk).toBe(hasAsk);
});

test("a source takes title and date from its document, unless it gives its own", () => {
	const document = "work-plan";
	const { sources, newestSource } = aService({
		sources: [
			{ id: "leaflet", document, says: "All of it" },
			{ id: "page", document, title: "Page 3", date: "2023-02", says: "The rest" },
		],
	});
	expect(sources.map(({ title, date, publisher }) => [title, date, publisher])).toEqual([
		["The Work Plan", "2024", "Coastlands Council"],
		["Page 3", "2023-02", "Coastlands Council"],
	]);
	expect(newestSource).toBe("2024-07-01");
});

test("the newest source counts, whatever the order, and none where none is dated", () => {
	const dated = (id: string, date?: string) => ({
		id,
		title: `Source ${id}`,
		date,
		says: "Some of it",
	});
	expect(
		aService({
			sources: [dated("leaflet", "2025"), dated("b", "2025-08"), dated("c"), dated("d", "2024")],
		}).newestSource,
	).toBe("2025-08-15");
	expect(aService({ sources: [dated("leaflet")] }).newestSource).toBeUndefined();
});

test("an entry outlives its review date some months after anybody last looked", () => {
	const read = { kind: "sourced" as const, read: "2026-11-01", source: "leaflet", by: "editor" };
	const phoned = { kind: "phoned" as const, on: "2026-11-20", by: "adviser" };
	expect(aService({ checks: [read], reviewEvery: 3 }).staleFrom).toBe("2027-02-01");
	expect(aService({ checks: [phoned, read], reviewEvery: 3 }).staleFrom).toBe("2027-02-20");
});

test("a link that answers makes no entry fresh: nobody has read it", () => {
	const read = { kind: "sourced" as const, read: "2026-11-01", source: "leaflet", by: "editor" };
	const link = { kind: "link" as const, on: "2027-06-01", by: "link checker" };
	expect(aService({ checks: [read, link], reviewEvery: 3 }).staleFrom).toBe("2027-02-01");
	expect(aService({ checks: [link], reviewEvery: 3 }).staleFrom < "2026-11-01").toBe(true);
});

test.each([
	{ areas: ["england"], harbour: true, elsewhere: true },
	{ areas: ["harbour"], harbour: true, elsewhere: false },
	{ areas: ["vale"], harbour: false, elsewhere: false },
	{ areas: [], harbour: false, elsewhere: false },
])(
	"$areas works in Harbour: $harbour, outside the region: $elsewhere",
	({ areas, harbour, elsewhere }) => {
		expect(worksIn(aService({ areas }), "harbour")).toBe(harbour);
		expect(worksIn(aService({ areas }), "elsewhere")).toBe(elsewhere);
	},
);
