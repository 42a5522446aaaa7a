import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { browseList, byName } from "./browse-list.ts";

const from = ["leaflet"];

test("what has ended and what is for staff never stand among the rest", () => {
	const services = [
		aService({ id: "a" }),
		aService({ id: "b", name: "Anchor", status: { is: "ended", from } }),
		aService({ id: "c", name: "Boats", status: { is: "paused", from } }),
		aService({ id: "d", audience: "employer" }),
		aService({ id: "e", name: "Crane", audience: "professional", status: { is: "ended", from } }),
	];
	const { live, staff, over } = browseList(services, { today: "2026-11-21" });
	expect(live.map(({ id }) => id)).toEqual(["a"]);
	expect(staff.map(({ id }) => id)).toEqual(["d"]);
	expect(over.map(({ id }) => id)).toEqual(["b", "c", "e"]);
});

test("a dictionary cares for neither capitals nor ids", () => {
	const services = [
		aService({ id: "a", name: "Yard" }),
		aService({ id: "b", name: "acorns" }),
		aService({ id: "c", name: "Boats" }),
	];
	expect(byName(services).map(({ name }) => name)).toEqual(["acorns", "Boats", "Yard"]);
});
