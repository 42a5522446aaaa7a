import { expect, test } from "vitest";
import { isRunByNobody, operatorWarning } from "./operator.server.ts";

const operator = { name: "", email: "", phone: "", address: "" };

test.each(["", "  "])("warns while nobody is named (%j)", (name) => {
	const region = { operator: { ...operator, name } };
	expect(operatorWarning(region)).toContain("content/region.yaml");
	expect(isRunByNobody(region)).toBe(true);
});

test("says nothing once somebody is named", () => {
	const region = { operator: { ...operator, name: "County Example Trust" } };
	expect(operatorWarning(region)).toBeUndefined();
	expect(isRunByNobody(region)).toBe(false);
});
