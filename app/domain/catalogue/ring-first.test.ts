import { expect, test } from "vitest";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { coverage } from "./coverage.ts";
import { ringFirst } from "./ring-first.ts";

const from = ["leaflet"];
const debts = (id: string, fields: ServiceFields = {}) =>
	aService({ id, helpsWith: [{ barrier: "debt", main: true }], ...fields });
const unconfirmed = { is: "unconfirmed", from } as const;

function list(...services: ReturnType<typeof aService>[]) {
	const cells = coverage(services, ["harbour", "north-vale", "south-vale"]);
	return ringFirst(services, cells).map(
		({ service, closes, districts, ask }) =>
			`${service.id} ${closes}/${districts} ${ask.join(" ")}`,
	);
}

test("what would close most gaps comes first, then what works in most districts, then by id", () => {
	expect(
		list(
			aService({ id: "coach", kind: "employment-support", areas: ["harbour"] }),
			aService({ id: "coaches", kind: "employment-support" }),
			debts("b", { areas: ["vale"], status: unconfirmed }),
			debts("a", { areas: ["vale"], status: unconfirmed }),
			debts("c", { areas: ["harbour"], status: unconfirmed, contact: sureNumber }),
		),
	).toEqual([
		"a 2/2 is-it-running phone",
		"b 2/2 is-it-running phone",
		"c 1/1 is-it-running",
		"coaches 0/3 phone",
		"coach 0/1 phone",
	]);
});

test("a gap that is closed already is not closed again", () => {
	expect(list(debts("a", { contact: sureNumber }), debts("b", { status: unconfirmed }))).toEqual([
		"b 0/3 is-it-running phone",
	]);
});

test.each<{ what: string; fields: ServiceFields; ask: string }>([
	{ what: "no number", fields: {}, ask: "phone" },
	{
		what: "a number that may be old",
		fields: { contact: { phones: [{ number: "0300 000 0000", sure: false, from }] } },
		ask: "is-phone-right",
	},
	{
		what: "no way in",
		fields: { contact: { phones: [] }, referral: undefined },
		ask: "way-in phone",
	},
	{ what: "half a rule", fields: { rules: "partly" }, ask: "phone who-it-is-for" },
])("$what: ask $ask", ({ fields, ask }) => {
	expect(list(debts("a", fields))).toEqual([expect.stringMatching(new RegExp(` ${ask}$`))]);
});

test.each<{ what: string; fields: ServiceFields }>([
	{ what: "open with a sure number", fields: { contact: sureNumber } },
	{ what: "over", fields: { status: { is: "ended", from } } },
	{ what: "for staff", fields: { audience: "professional" } },
	{ what: "wide help with life", fields: { helpsWith: [{ barrier: "debt" }] } },
])("nobody need ring what is $what", ({ fields }) => {
	expect(list(debts("a", fields))).toEqual([]);
});
