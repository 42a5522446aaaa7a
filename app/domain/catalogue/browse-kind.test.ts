import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { kindCounts, kindPage } from "./browse-kind.ts";

const services = [
	aService({ id: "a", kind: "advice" }),
	aService({ id: "b", kind: "advice", audience: "professional" }),
	aService({ id: "c", kind: "advice", status: { is: "ended", from: ["leaflet"] } }),
	aService({ id: "d", kind: "housing" }),
];

test("holds the services of its kind", () => {
	const { live, staff, over } = kindPage(services, "advice", { today: "2026-11-21" });
	expect([live, staff, over].map((part) => part.map(({ id }) => id))).toEqual([
		["a"],
		["b"],
		["c"],
	]);
});

test("counts what has not ended", () => {
	const counts = Object.fromEntries(kindCounts(services).map(({ id, count }) => [id, count]));
	expect(counts).toMatchObject({ advice: 2, housing: 1, transport: 0 });
});
