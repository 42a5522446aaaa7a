import { expect, test } from "vitest";
import { idsOf, ranking, triageOf } from "../../../tests/support/a-plan.ts";
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

test("something dedicated comes before general help that fits better", () => {
	const near = aService({
		id: "near",
		areas: ["harbour"],
		helpsWith: [{ barrier: "debt" }, { barrier: "young" }, { barrier: "digital" }],
	});
	const far = aService({
		id: "far",
		...dedicated,
		rules: "not-found",
		status: { is: "open", from },
	});
	expect(besides([near, far], { area: "harbour", ...debt })).toEqual({
		alongside: ["far"],
		gaps: [],
	});
});

test("general help in reach comes before better help that nobody can reach", () => {
	const services = [
		aService({ id: "hidden", ...dedicated, ...noContact }),
		aService({ id: "open", ...general }),
	];
	expect(besides(services)).toEqual({ alongside: ["open"], gaps: ["debt"] });
});

test("a barrier that the first call or the start answers needs no second line", () => {
	const guide = aService({ id: "guide", kind: "employment-support", ...dedicated });
	const debts = aService({ id: "debts", ...dedicated, rules: "not-found" });
	expect(besides([guide, debts])).toEqual({ alongside: [], gaps: [] });
	const atCall = triageOf([call(dedicated), debts], debt).plan;
	expect(atCall).toMatchObject({ firstCall: { for: ["debt"] }, alongside: [], gaps: [] });
});

test("general help on an earlier line leaves the gap and needs no second general line", () => {
	const guide = aService({ id: "guide", kind: "employment-support", ...general });
	expect(besides([guide, aService({ id: "help", ...general })])).toEqual({
		alongside: [],
		gaps: ["debt"],
	});
	expect(besides([guide, aService({ id: "debts", ...dedicated })])).toEqual({
		alongside: ["debts"],
		gaps: [],
	});
});

test("one line answers several barriers", () => {
	const all = aService({
		id: "all",
		helpsWith: [
			{ barrier: "debt", main: true },
			{ barrier: "low-pay", main: true },
			{ barrier: "digital" },
		],
	});
	const some = aService({ id: "some", helpsWith: [{ barrier: "low-pay", main: true }] });
	const { plan } = triageOf(
		[call(), all, some, aService({ id: "screens", helpsWith: [{ barrier: "digital" }] })],
		{
			barriers: ["debt", "low-pay", "digital"],
		},
	);
	expect(plan.alongside).toEqual([
		{ id: "all", verdict: "yes", for: ["digital", "debt", "low-pay"] },
	]);
	expect(plan.gaps).toEqual([{ barrier: "digital", ask: "call" }]);
});

test("no general line stands beside a dedicated one that answers its barrier too", () => {
	// Near, meant for people like this, and on time: it outweighs the dedicated line that helps with both.
	const generous = aService({
		id: "generous",
		areas: ["harbour"],
		helpsWith: [{ barrier: "digital" }, { barrier: "young" }],
	});
	const debts = aService({
		id: "debts",
		rules: "not-found",
		helpsWith: [{ barrier: "debt", main: true }, { barrier: "digital" }],
	});
	const weights = {
		dedicated: { points: 1, why: "less than being near" },
		helps: { points: 1, why: "the same for all" },
	};

	const { plan } = triageOf(
		[call(), generous, debts],
		{ area: "harbour", barriers: ["digital", "debt"] },
		{ ranking: { ...ranking, ...weights } },
	);
	expect(idsOf(plan.alongside)).toEqual(["debts"]);
	expect(plan.gaps.map(({ barrier }) => barrier)).toEqual(["digital"]);
});
