import { expect, test } from "vitest";
import { idsOf, triageOf } from "../../../tests/support/a-plan.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";

const from = ["leaflet"];
const noContact = { contact: { phones: [] } } satisfies ServiceFields;
const call = (fields: ServiceFields = {}) =>
	aService({ id: "call", kind: "advice", contact: sureNumber, ...fields });
const dedicated = { helpsWith: [{ barrier: "debt" as const, main: true }] };
const general = { helpsWith: [{ barrier: "debt" as const }] };
const debt = { barriers: ["debt"] };

/** The lines alongside and the gaps of somebody with debts, or with what is named. */
function besides(
	services: readonly ReturnType<typeof aService>[],
	answers: Parameters<typeof triageOf>[1] = debt,
) {
	const { plan } = triageOf([call(), ...services], answers);
	return { alongside: idsOf(plan.alongside), gaps: plan.gaps.map(({ barrier }) => barrier) };
}

test.each<{ name: string; fields: ServiceFields; alongside: string[]; isGap: boolean }>([
	{ name: "something dedicated", fields: dedicated, alongside: ["help"], isGap: false },
	{ name: "general help", fields: general, alongside: ["help"], isGap: true },
	{
		name: "help with something else",
		fields: { helpsWith: [{ barrier: "low-pay", main: true }] },
		alongside: [],
		isGap: true,
	},
	{
		name: "not yet open",
		fields: { ...dedicated, status: { is: "opening", from } },
		alongside: ["help"],
		isGap: true,
	},
	{
		name: "not confirmed",
		fields: { ...dedicated, status: { is: "unconfirmed", from } },
		alongside: ["help"],
		isGap: true,
	},
	{
		name: "out of reach",
		fields: { ...dedicated, ...noContact },
		alongside: ["help"],
		isGap: true,
	},
	{
		name: "rules to check first",
		fields: { ...dedicated, rules: "not-found" },
		alongside: ["help"],
		isGap: false,
	},
	{
		name: "ruled out",
		fields: { ...dedicated, eligibility: { age: { from: 60 } } },
		alongside: [],
		isGap: true,
	},
	{
		name: "not suiting",
		fields: { ...dedicated, suits: { age: { from: 60 } } },
		alongside: [],
		isGap: true,
	},
	{
		name: "paused",
		fields: { ...dedicated, status: { is: "paused", from } },
		alongside: [],
		isGap: true,
	},
])("a barrier with $name", ({ fields, alongside, isGap }) => {
	expect(besides([aService({ id: "help", ...fields })], { age: 30, ...debt })).toEqual({
		alongside,
		gaps: isGap ? ["debt"] : [],
	});
});

test("a gap names the first call", () => {
	expect(triageOf([call()], debt).plan.gaps).toEqual([{ barrier: "debt", ask: "call" }]);
});

test("nobody's barrier, nobody's line", () => {
	expect(besides([aService({ id: "help", ...dedicated })], { barriers: [] })).toEqual({
		alongside: [],
		gaps: [],
	});
	expect(besides([aService({ id: "help", ...dedicated })], { barriers: null })).toEqual({
		alongside: [],
		gaps: [],
	});
});

test("for a health barrier only help with work closes the gap; a helpline is a general line", () => {
	const main = [{ barrier: "health-msk" as const, main: true }];
	const sore = { barriers: ["health-msk"] };
	const helpline = aService({ id: "helpline", kind: "health", helpsWith: main });
	const coach = aService({
		id: "coach",
		kind: "employment-support",
		escalator: "step-up",
		areas: [],
		helpsWith: main,
	});
	expect(besides([helpline], sore)).toEqual({ alongside: ["helpline"], gaps: ["health-msk"] });
	expect(besides([helpline, coach], sore)).toEqual({ alongside: ["coach"], gaps: [] });
});

test("worked-out barriers have lines and gaps like any other", () => {
	const young = aService({ id: "young", helpsWith: [{ barrier: "young", main: true }] });
	expect(besides([young], { age: 24, work: "redundancy", barriers: [] })).toEqual({
		alongside: ["young"],
		gaps: ["redundancy"],
	});
	expect(besides([young], { age: 25, barriers: [] })).toEqual({ alongside: [], gaps: [] });
});

test("each named barrier is on a line or is a gap", () => {
	const barriers = ["health-msk", "transport", "homeless", "debt", "confidence"];
	const services = [
		aService({ id: "debts", ...dedicated }),
		aService({ id: "bus", helpsWith: [{ barrier: "transport" }] }),
	];
	const { plan } = triageOf([call(), ...services], { barriers });
	const covered = [
		...plan.alongside.flatMap((line) => line.for),
		...plan.gaps.map(({ barrier }) => barrier),
	];
	expect([...new Set(covered)].toSorted()).toEqual(barriers.toSorted());
});
