import { expect, test } from "vitest";
import { region } from "../../tests/support/surroundings.ts";
import { askedDistrict, districtsByName } from "./asked-district.server.ts";

test.each([
	{ query: "?area=north-vale", district: "north-vale" },
	{ query: "?area=harbour&area=north-vale", district: "harbour" },
	{ query: "", district: undefined },
	{ query: "?area=", district: undefined },
	{ query: "?area=vale", district: undefined },
	{ query: "?area=%00%FF", district: undefined },
])("$query asks for $district", ({ query, district }) => {
	const request = new Request(`http://localhost/barriers/debt${query}`);
	expect(askedDistrict(request, region)?.id).toBe(district);
});

test("districts are offered by name", () => {
	expect(districtsByName(region).map(({ name }) => name)).toEqual([
		"Harbour",
		"North Vale",
		"South Vale",
	]);
});
