import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import {
	SERVICE_SCHEMA_FILE,
	serviceJsonSchema,
} from "#app/domain/catalogue/service-json-schema.ts";

const folder = "content/services";
const entries = readdirSync(folder).filter((name) => /^[a-z0-9-]+\.yaml$/.test(name));

test(`${SERVICE_SCHEMA_FILE} says what the code says (npm run schema writes it)`, () => {
	expect(readFileSync(SERVICE_SCHEMA_FILE, "utf8")).toBe(serviceJsonSchema());
});

const schema = z.fromJSONSchema(JSON.parse(serviceJsonSchema()));
const refusals = (entry: unknown) => {
	const { error } = schema.safeParse(entry);
	return error ? z.prettifyError(error) : undefined;
};

test("it takes every entry of the catalogue", () => {
	const wrong = entries.map((name) => [
		name,
		refusals(parse(readFileSync(`${folder}/${name}`, "utf8"))),
	]);
	expect(entries.length).toBeGreaterThan(150);
	expect(wrong.filter(([, refusal]) => refusal !== undefined)).toEqual([]);
});

test.each([
	["a misspelt field", { sumary: "One person helps you." }],
	["a kind that is none", { kind: "help" }],
	["a rule on no fact", { eligibility: { height: { from: 18 } } }],
	["a link that is none", { contact: { url: { href: "our website", from: ["a"] } } }],
])("it refuses %s", (_, fields) => {
	const [name] = entries;
	const entry = parse(readFileSync(`${folder}/${name}`, "utf8"));
	expect(refusals({ ...entry, ...fields })).toBeDefined();
});
