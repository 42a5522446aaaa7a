import { expect, test } from "vitest";
import {
	missingEntries,
	type Provision,
	ProvisionRecordSchema,
	recordsOf,
} from "./provision.schema.ts";

const provision: Provision = {
	records: new Map(
		["a", "b", "c"].map((id) => [id, ProvisionRecordSchema.parse({ id, files: ["one"] })]),
	),
	exceptions: [],
};

test("what was gathered and is neither an entry nor joined to one is missing", () => {
	expect(missingEntries([{ id: "a", mergedFrom: ["b"] }], provision)).toEqual(["c"]);
	expect(missingEntries([{ id: "d", mergedFrom: ["a", "b", "c"] }], provision)).toEqual([]);
});

test("an entry was written from its own record and those joined to it", () => {
	const of = (id: string, mergedFrom: string[]) =>
		recordsOf({ id, mergedFrom }, provision).map((record) => record.id);
	expect(of("a", ["c", "unknown"])).toEqual(["a", "c"]);
	expect(of("d", [])).toEqual([]);
});
