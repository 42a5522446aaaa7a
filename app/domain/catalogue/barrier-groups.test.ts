import { expect, test } from "vitest";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { aService } from "../../../tests/support/a-service.ts";
import { countedGroups } from "./barrier-groups.ts";

const services = [
	aService({ id: "a", helpsWith: [{ barrier: "debt" }, { barrier: "transport" }] }),
	aService({ id: "b", areas: ["harbour"], helpsWith: [{ barrier: "debt", main: true }] }),
];

test("every barrier stands in one group, those of a group of one together", () => {
	const groups = countedGroups(services);
	expect(groups.flatMap(({ barriers }) => barriers.map(({ id }) => id)).toSorted()).toEqual(
		BARRIERS.toSorted(),
	);
	expect(groups.at(-1)).toEqual({
		id: "single",
		barriers: [
			{ id: "transport", count: 1 },
			{ id: "confidence", count: 0 },
		],
	});
	expect(groups.at(-2)?.barriers.map(({ id }) => id)).toContain("over-50");
});

test.each([
	{ area: undefined, count: 2 },
	{ area: "harbour", count: 2 },
	{ area: "north-vale", count: 1 },
])("counts what works in $area", ({ area, count }) => {
	const money = countedGroups(services, area).find(({ id }) => id === "money");
	expect(money?.barriers[0]).toEqual({ id: "debt", count });
});
