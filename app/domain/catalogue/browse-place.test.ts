import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { region } from "../../../tests/support/surroundings.ts";
import { placeGroups, placePage } from "./browse-place.ts";

const from = ["leaflet"];
const services = [
	aService({ id: "england", helpsWith: [{ barrier: "debt", main: true }] }),
	aService({ id: "county", areas: ["vale"], helpsWith: [{ barrier: "digital" }] }),
	aService({ id: "further", areas: ["vale", "harbour"] }),
	aService({ id: "beside", areas: ["north-vale", "harbour"] }),
	aService({ id: "only", areas: ["north-vale"] }),
	aService({ id: "ended", areas: ["north-vale"], status: { is: "ended", from } }),
	aService({ id: "for-staff", areas: ["north-vale"], audience: "employer" }),
	aService({ id: "elsewhere", areas: ["harbour"] }),
];
const ids = (some: { id: string }[]) => some.map(({ id }) => id);
const page = (area: string) => placePage(services, region, area, "1970-01-01");

test("near is what does not cover a county; what is everywhere is counted", () => {
	const { near, across, everywhere } = page("north-vale");
	expect([ids(near), ids(across), everywhere]).toEqual([
		["beside", "only"],
		["county", "further"],
		1,
	]);
});

test("a city that is a county of its own has its own services near it", () => {
	expect(ids(page("harbour").near)).toEqual(["beside", "elsewhere"]);
});

test("counts each barrier, and lacks those that nothing made for them answers", () => {
	const { groups, gaps } = page("north-vale");
	const counts = Object.fromEntries(
		groups.flatMap(({ barriers }) => barriers.map(({ id, count }) => [id, count])),
	);
	expect(counts).toMatchObject({ debt: 1, digital: 1, veteran: 0 });
	expect([gaps.includes("debt"), gaps.includes("digital"), gaps.includes("veteran")]).toEqual([
		false,
		true,
		true,
	]);
});

test("districts stand under their county, and those that are one stand first", () => {
	expect(placeGroups(services, region)).toEqual([
		{ id: undefined, name: undefined, districts: [{ id: "harbour", name: "Harbour", count: 3 }] },
		{
			id: "vale",
			name: "Vale",
			districts: [
				{ id: "north-vale", name: "North Vale", count: 4 },
				{ id: "south-vale", name: "South Vale", count: 2 },
			],
		},
	]);
});
