import { expect, test } from "vitest";
import { operatorWarning } from "./operator.server.ts";

const operator = { name: "", email: "", phone: "", address: "" };

test.each(["", "  "])("warns while nobody is named (%j)", (name) => {
	expect(operatorWarning({ operator: { ...operator, name } })).toContain("content/region.yaml");
});

test("says nothing once somebody is named", () => {
	expect(
		operatorWarning({ operator: { ...operator, name: "County Example Trust" } }),
	).toBeUndefined();
});
