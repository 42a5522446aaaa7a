import { expect, test } from "vitest";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { coverage } from "./coverage.ts";

const from = ["leaflet"];
const debts = (id: string, fields: ServiceFields = {}) =>
	aService({ id, helpsWith: [{ barrier: "debt", main: true }], ...fields });

/** What there is for debt in the harbour. */
function coverOf(...services: ReturnType<typeof aService>[]) {
	const cells = coverage(services, ["harbour", "north-vale"]);
	const cell = cells.find(({ district, barrier }) => district === "harbour" && barrier === "debt");
	return `${cell?.is}: ${cell?.services.join(" ")}`;
}

test.each([
	{ what: "nothing at all", services: [], is: "gap: " },
	{ what: "something made for it", services: [debts("a")], is: "dedicated: a" },
	{
		what: "something wide beside something made for it",
		services: [debts("a"), debts("b", { helpsWith: [{ barrier: "debt" }] })],
		is: "dedicated: a",
	},
	{
		what: "only something wide",
		services: [debts("b", { helpsWith: [{ barrier: "debt" }] })],
		is: "general: b",
	},
	{
		what: "something that may not run",
		services: [debts("a", { status: { is: "unconfirmed", from } })],
		is: "general: a",
	},
	{
		what: "something nobody can reach",
		services: [debts("a", { contact: { phones: [] }, referral: undefined })],
		is: "gap: ",
	},
	{
		what: "something that has ended",
		services: [debts("a", { status: { is: "ended", from } })],
		is: "gap: ",
	},
	{
		what: "something for staff only",
		services: [debts("a", { audience: "professional" })],
		is: "gap: ",
	},
	{ what: "something elsewhere", services: [debts("a", { areas: ["north-vale"] })], is: "gap: " },
])("$what is $is", ({ services, is }) => {
	expect(coverOf(...services)).toBe(is);
});

test("the table has a cell for each district and barrier, in order", () => {
	const cells = coverage([], ["harbour", "north-vale"]);
	expect(cells.map(({ district, barrier }) => `${district} ${barrier}`)).toEqual(
		["harbour", "north-vale"].flatMap((district) =>
			BARRIERS.map((barrier) => `${district} ${barrier}`),
		),
	);
});
