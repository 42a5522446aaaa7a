import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { pickedServices } from "./picked-services.ts";

const pier = aService({ id: "pier", name: "Pier Carers" });
const quay = aService({ id: "quay", name: "Quay Advice" });
const known = {
	byId: new Map([pier, quay].map((service) => [service.id, service])),
	merged: new Map([["old-quay", "quay"]]),
};

test("they stay in the order in which they were chosen", () => {
	expect(pickedServices(["quay", "pier"], known).map(({ name }) => name)).toEqual([
		"Quay Advice",
		"Pier Carers",
	]);
});

test("one that became part of another goes by its new name, once; one that is gone is left out", () => {
	const ids = ["old-quay", "gone", "quay"];
	expect(pickedServices(ids, known).map(({ id }) => id)).toEqual(["quay"]);
});
