import { expect, test } from "vitest";
import type { Route } from "#app/domain/catalogue/referral.schema.ts";
import { aService } from "../../../tests/support/a-service.ts";
import { isKnown, wayIn } from "./way-in.ts";

const wayBy = (routes: Route[]) =>
	wayIn(aService({ referral: { routes, takes: "not-known", from: ["leaflet"] } }));

test.each([
	{ routes: ["self"], way: { refers: [], isSelf: true, isForm: false } },
	{ routes: ["online-form", "council"], way: { refers: [], isSelf: false, isForm: true } },
	{
		routes: ["social-prescriber", "gp", "self"],
		way: { refers: ["gp", "social-prescriber"], isSelf: true, isForm: false },
	},
	{ routes: ["nhs-team"], way: { refers: ["nhs-team"], isSelf: false, isForm: false } },
] as const)("$routes", ({ routes, way }) => {
	expect(wayBy([...routes])).toEqual(way);
});

test("what only others may send people to is no way in for a surgery", () => {
	expect(wayBy(["jobcentre", "probation"])).toBeUndefined();
});

test("that no source says who may get in touch is not the same as that nobody may", () => {
	const unsaid = [wayBy([]), wayIn(aService({ referral: undefined }))];
	for (const way of unsaid) expect([way, way && isKnown(way)]).toEqual([expect.anything(), false]);
});
