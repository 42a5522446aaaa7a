import { expect, test } from "vitest";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { coverage } from "./coverage.ts";
import { gapsOf } from "./gaps.ts";

const from = ["leaflet"];
const debts = (id: string, fields: ServiceFields = {}) =>
	aService({ id, helpsWith: [{ barrier: "debt", main: true }], ...fields });

function debtGap(...services: ReturnType<typeof aService>[]) {
	const cells = coverage(services, ["harbour", "north-vale"]);
	return gapsOf(services, cells).find(({ barrier }) => barrier === "debt");
}

test("something made for it in every district leaves no gap", () => {
	expect(debtGap(debts("a"))).toBeUndefined();
});

test("nothing at all is a gap everywhere, and nobody was there to look at", () => {
	expect(debtGap()).toEqual({
		barrier: "debt",
		general: [],
		none: ["harbour", "north-vale"],
		lookedAt: [],
	});
});

test.each<{ why: string; fields: ServiceFields }>([
	{ why: "has-ended", fields: { status: { is: "ended", from } } },
	{ why: "is-paused", fields: { status: { is: "paused", from } } },
	{ why: "for-staff", fields: { audience: "professional" } },
	{ why: "is-wide", fields: { helpsWith: [{ barrier: "debt" }] } },
	{ why: "not-confirmed", fields: { status: { is: "unconfirmed", from } } },
	{ why: "not-confirmed", fields: { status: { is: "opening", from } } },
	{ why: "no-way-in", fields: { contact: { phones: [] }, referral: undefined } },
])("an entry that was looked at $why", ({ why, fields }) => {
	expect(debtGap(debts("a", fields))?.lookedAt).toEqual([{ id: "a", why }]);
});

test("what closes the gap in one district is elsewhere for the other, and general help is told apart", () => {
	const gap = debtGap(
		debts("a", { areas: ["harbour"] }),
		debts("b", { helpsWith: [{ barrier: "debt" }] }),
	);
	expect(gap).toEqual({
		barrier: "debt",
		general: ["north-vale"],
		none: [],
		lookedAt: [
			{ id: "a", why: "elsewhere" },
			{ id: "b", why: "is-wide" },
		],
	});
});
