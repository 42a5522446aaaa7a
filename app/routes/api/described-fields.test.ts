import { expect, test } from "vitest";
import { z } from "zod";
import { describedFields } from "./described-fields.ts";

const line = z.strictObject({ id: z.string().describe("A service."), for: z.array(z.string()) });

test("every field that has a description is listed once, with the way to it", () => {
	const schema = z.strictObject({
		first: line.nullable().describe("The first."),
		more: z.array(line).describe("The others."),
		plain: z.string(),
	});
	expect(describedFields(schema)).toEqual([
		{ path: "first", says: "The first." },
		{ path: "first.id", says: "A service." },
		{ path: "more", says: "The others." },
	]);
});

test("two fields of one name that mean two things are both listed", () => {
	const schema = z.strictObject({
		a: z.strictObject({ id: z.string().describe("A service.") }),
		b: z.strictObject({ id: z.string().describe("A crisis line.") }),
	});
	expect(describedFields(schema).map(({ path }) => path)).toEqual(["a.id", "b.id"]);
});
