import { expect, test } from "vitest";
import { aWrittenPathway } from "../../../tests/support/a-pathway.ts";
import { PathwaySchema } from "./pathway.schema.ts";
import { plainIssue } from "./plain-issue.ts";

/** What an editor is told of a pathway with some fields changed, each with its place. */
function toldOf(fields: object): string[] {
	const { error } = PathwaySchema.safeParse({ ...aWrittenPathway(), ...fields });
	return (error?.issues ?? [])
		.map(plainIssue)
		.map(({ path, says }) => `${path.join(" ")}: ${says}`);
}

const [rung] = aWrittenPathway().rungs;

test("what may be left out is left out", () => {
	const { rungs, also, plan } = aWrittenPathway({
		rungs: [{ name: "Begin", roles: ["Yard hand"], from: ["leaflet"] }],
	});
	expect([rungs[0]?.training, rungs[0]?.pay, also, plan]).toEqual([[], undefined, [], undefined]);
});

test.each([
	{ name: "right", fields: {}, says: [] },
	{
		name: "a misspelt field",
		fields: { summry: "Boats" },
		says: [
			': There is no field called "summry" here. Check the spelling against content/README.md.',
		],
	},
	{
		name: "a rung without a source",
		fields: { rungs: [{ ...rung, from: [] }] },
		says: ["rungs 0 from: Name the source."],
	},
	{
		name: "a training without a source",
		fields: { rungs: [{ ...rung, training: [{ says: "A week" }] }] },
		says: ["rungs 0 training 0 from: This field is needed."],
	},
	{
		name: "pay without its year",
		fields: { rungs: [{ ...rung, pay: { says: "£24,000 a year", from: ["leaflet"] } }] },
		says: ["rungs 0 pay year: Write the year of the source, such as 2025."],
	},
	{
		name: "a ladder of no kind",
		fields: { ladder: "guessed" },
		says: ["ladder: This must be one of: stated, by-level, not-found."],
	},
	{
		name: "rungs that no source draws",
		fields: { ladder: "not-found" },
		says: ['ladder: Is "not-found" where there are no rungs, and only there.'],
	},
	{
		name: "a ladder without rungs",
		fields: { rungs: [] },
		says: ['ladder: Is "not-found" where there are no rungs, and only there.'],
	},
])("an editor is told in plain words: $name", ({ fields, says }) => {
	expect(toldOf(fields)).toEqual(says);
});
