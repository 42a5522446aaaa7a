import { expect, test } from "vitest";
import { crisisLines } from "../../../tests/support/a-plan.ts";
import { aService } from "../../../tests/support/a-service.ts";
import { barrierCount, barrierPage, crisisLinesFor } from "./browse-barrier.ts";

const from = ["leaflet"];
const today = "1970-01-01";
const ids = (services: { id: string }[]) => services.map(({ id }) => id);

const services = [
	aService({ id: "made", helpsWith: [{ barrier: "debt", main: true }] }),
	aService({ id: "local", areas: ["harbour"], helpsWith: [{ barrier: "debt", main: true }] }),
	aService({ id: "wide", helpsWith: [{ barrier: "debt" }] }),
	aService({ id: "other", helpsWith: [{ barrier: "digital", main: true }] }),
	aService({
		id: "ended",
		helpsWith: [{ barrier: "debt", main: true }],
		status: { is: "ended", from },
	}),
	aService({ id: "for-staff", audience: "professional", helpsWith: [{ barrier: "debt" }] }),
];

test("apart are what is made for it, what helps too, what is for staff and what there was", () => {
	const page = barrierPage(services, "debt", { today });
	expect(ids(page.made)).toEqual(["local", "made"]);
	expect(ids(page.also)).toEqual(["wide"]);
	expect(ids(page.staff)).toEqual(["for-staff"]);
	expect(ids(page.over)).toEqual(["ended"]);
	expect(page.isSure).toBe(true);
});

test("narrowed to a district, it holds what works there", () => {
	expect(ids(barrierPage(services, "debt", { today, area: "north-vale" }).made)).toEqual(["made"]);
});

test("a count is the number of lines of its page", () => {
	for (const area of [undefined, "harbour", "north-vale"]) {
		const { made, also } = barrierPage(services, "debt", { today, area });
		expect(barrierCount(services, "debt", area)).toBe(made.length + also.length);
	}
	expect(barrierCount(services, "veteran")).toBe(0);
});

test("nobody is sure of what is not confirmed or cannot be reached", () => {
	const helpsWith = [{ barrier: "debt" as const, main: true }];
	const doubtful = [
		aService({ id: "a", helpsWith, status: { is: "unconfirmed", from } }),
		aService({ id: "b", helpsWith, contact: { phones: [] }, referral: undefined }),
	];
	const page = barrierPage(doubtful, "debt", { today });
	expect([ids(page.made), page.isSure]).toEqual([["b", "a"], false]);
});

test("its crisis lines are those of a plan: those for the district and those for everybody", () => {
	const crisis = crisisLines(
		{ id: "refuge", for: ["domestic-abuse"], areas: ["harbour"] },
		{ id: "listening", for: ["domestic-abuse"] },
		{ id: "roof", for: ["homeless"] },
	);
	expect(ids(crisisLinesFor(crisis, "domestic-abuse"))).toEqual(["refuge", "listening"]);
	expect(ids(crisisLinesFor(crisis, "domestic-abuse", "north-vale"))).toEqual(["listening"]);
	expect(ids(crisisLinesFor(crisis, "debt"))).toEqual([]);
});
