import { expect, test } from "vitest";
import { idsOf, triageOf } from "../../../tests/support/a-plan.ts";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";

const noContact = { contact: { phones: [] } } satisfies ServiceFields;
const guide = (id: string, fields: ServiceFields = {}) =>
	aService({ id, kind: "employment-support", ...fields });

test.each<{
	name: string;
	local: ServiceFields;
	national: ServiceFields;
	start: string[];
	others: string[];
}>([
	{ name: "both in reach: the local face", local: {}, national: {}, start: ["local"], others: [] },
	{
		name: "only the local face in reach",
		local: {},
		national: noContact,
		start: ["local"],
		others: [],
	},
	{
		name: "only the national one in reach",
		local: noContact,
		national: {},
		start: ["national"],
		others: [],
	},
	{
		name: "neither in reach: the local face",
		local: noContact,
		national: noContact,
		start: ["local"],
		others: [],
	},
	{
		name: "the local face of another place",
		local: { areas: ["vale"] },
		national: {},
		start: ["national"],
		others: [],
	},
	{
		name: "a local face that does not suit",
		local: { suits: { age: { to: 24 } } },
		national: {},
		start: ["national"],
		others: ["local"],
	},
])("one face of a scheme, $name", ({ local, national, start, others }) => {
	const services = [
		guide("local", { localFormOf: "national", ...local }),
		guide("national", national),
	];
	const { plan } = triageOf(services, { area: "harbour", age: 40 });
	expect(idsOf(plan.start)).toEqual(start);
	expect(idsOf(plan.others)).toEqual(others);
});

test("a local face nobody can reach is hidden only while its national one stands for it", () => {
	const national = guide("national");
	const silent = guide("silent", { ...noContact, localFormOf: "national" });
	const alone = triageOf([national, silent]).plan;
	expect([...idsOf(alone.start), ...idsOf(alone.others)]).toEqual(["national"]);
	const beside = triageOf([national, silent, guide("heard", { localFormOf: "national" })]).plan;
	expect(idsOf(beside.start)).toEqual(["heard", "silent"]);
	expect(beside.others).toEqual([]);
});
