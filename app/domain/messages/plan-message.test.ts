import { expect, test } from "vitest";
import type { CrisisLine } from "#app/domain/catalogue/crisis.schema.ts";
import { aSavedLine, aSavedPlan } from "../../../tests/support/a-saved-plan.ts";
import { aService } from "../../../tests/support/a-service.ts";
import { namesAbuse, planToSend } from "./plan-message.ts";

const crisisLine = (id: string, about: CrisisLine["about"], urgent: CrisisLine["for"]) => ({
	id,
	name: id,
	about,
	numbers: [],
	when: "Now.",
	for: urgent,
	from: ["leaflet"],
});
const services = [
	aService({ id: "refuge", helpsWith: [{ barrier: "domestic-abuse", main: true }] }),
	aService({ id: "lawyer", helpsWith: [{ barrier: "debt" }, { barrier: "domestic-abuse" }] }),
	aService({ id: "coach" }),
];
const known = {
	crisis: [
		crisisLine("roof", "home", ["homeless"]),
		crisisLine("harm", "abuse", ["domestic-abuse"]),
		crisisLine("fear", "danger", []),
	],
	serviceOf: (id: string) => services.find((service) => service.id === id),
};
const line = (id: string) => aSavedLine({ id });
const plan = aSavedPlan({
	now: ["roof", "harm"],
	firstCall: line("lawyer"),
	start: [line("coach")],
	alongside: [line("refuge"), line("forgotten")],
});
const namesIn = ({ now, firstCall, parts }: ReturnType<typeof planToSend>) => [
	...now.map(({ id }) => id),
	...(firstCall ? [firstCall.service.id] : []),
	...parts.flatMap(({ part, lines }) => lines.map(({ service }) => `${part} ${service.id}`)),
];

test("where harm at home was named, no line that helps with it goes along", () => {
	expect(namesIn(planToSend(plan, known, false))).toEqual([
		"roof",
		"start coach",
		"alongside forgotten",
	]);
});

test("whoever wants them in has them all, in the plan's order", () => {
	expect(namesIn(planToSend(plan, known, true))).toEqual([
		"roof",
		"harm",
		"lawyer",
		"start coach",
		"alongside refuge",
		"alongside forgotten",
	]);
});

test("where it was not named, a line that could help with it is there for something else, and stays", () => {
	const other = { ...plan, now: ["roof"], alongside: [] };
	expect(namesIn(planToSend(other, known, false))).toEqual(["roof", "lawyer", "start coach"]);
	expect([namesAbuse(plan, known), namesAbuse(other, known)]).toEqual([true, false]);
});

test("answers that were kept with a plan do not go along", () => {
	const told = { answers: { area: "derby" }, walk: ["area"] };
	expect(JSON.stringify(planToSend({ ...plan, told }, known, true))).not.toContain("derby");
});

test("a service about abuse that was chosen with an adviser makes a message as careful as an answer does", () => {
	const { service: refuge } = aSavedLine({ id: "refuge" });
	const { service: lawyer } = aSavedLine({ id: "lawyer" });
	const unsaid = { ...plan, now: [], alongside: [] };
	expect(namesAbuse({ ...unsaid, picked: [lawyer] }, known)).toBe(false);
	expect(namesAbuse({ ...unsaid, picked: [lawyer, refuge] }, known)).toBe(true);
});
