import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { aToZ } from "./a-to-z.ts";

test("every service stands under its letter, and those for staff apart", () => {
	const { letters, staff } = aToZ([
		aService({ id: "a", name: "Boats" }),
		aService({ id: "b", name: "acorns", status: { is: "ended", from: ["leaflet"] } }),
		aService({ id: "c", name: "Anchor" }),
		aService({ id: "d", name: "Aim", audience: "employer" }),
	]);
	const names = letters.map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)]);
	expect(names).toEqual([
		["A", "acorns", "Anchor"],
		["B", "Boats"],
	]);
	expect(staff.map(({ name }) => name)).toEqual(["Aim"]);
});
