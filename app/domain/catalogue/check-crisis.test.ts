import { expect, test } from "vitest";
import { crisisLines } from "../../../tests/support/a-plan.ts";
import { region } from "../../../tests/support/surroundings.ts";
import { checkCrisis } from "./check-crisis.ts";

test("lines whose areas, entries and sources are there have nothing wrong", () => {
	expect(
		checkCrisis(crisisLines({ id: "night-line", service: "harbour" }), region, ["harbour"]),
	).toEqual([]);
});

test.each([
	{
		name: "an area",
		line: { areas: ["atlantis"] },
		says: '"atlantis" is no area of content/region.yaml.',
	},
	{ name: "an entry", line: { service: "harbour" }, says: 'There is no entry called "harbour".' },
	{ name: "a source", line: { from: ["hearsay"] }, says: 'No source here is called "hearsay".' },
])("$name that is not there is named", ({ line, says }) => {
	const found = checkCrisis(crisisLines({ id: "night-line", ...line }), region, []);
	expect(found.map((problem) => problem.says)).toEqual([says]);
});
