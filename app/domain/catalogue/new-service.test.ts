import { expect, test } from "vitest";
import { idFromName, idProblem, nameProblem, newServiceText } from "./new-service.ts";

test.each([
	["Harbour Start", "harbour-start"],
	["Harbour Start (Derby)", "harbour-start-derby"],
	["Women’s Work & Café", "womens-work-and-cafe"],
	["  D2N2 – skills ", "d2n2-skills"],
	["کام", ""],
	["x".repeat(99), "x".repeat(60)],
])("of the name %s the id is %s", (name, id) => {
	expect(idFromName(name)).toBe(id);
});

test.each(["harbour-start", "d2n2", "a-1-b"])("%s may be an id", (id) => {
	expect(idProblem(id, ["other"])).toBeUndefined();
});

test.each(["", "Harbour", "harbour start", "-a", "a-", "a--b", "../a", "a.yaml", "ł"])(
	"“%s” may not be an id",
	(id) => {
		expect(idProblem(id, [])).toMatch(/lower-case words joined by hyphens/);
	},
);

test("an id that is taken, was taken, or is too long is refused in words", () => {
	expect(idProblem("start", ["start"])).toContain("content/services/start.yaml");
	expect(idProblem("old", [], new Map([["old", "start"]]))).toContain('became part of "start"');
	expect(idProblem("x".repeat(61), [])).toMatch(/too long/);
});

test.each([
	["", /too short/],
	[" a ", /too short/],
	["x".repeat(91), /too long/],
	["a\nb", /one line/],
])("the name “%s” is refused", (name, says) => {
	expect(nameProblem(name)).toMatch(says);
});

test("fills in the template, whatever signs a name holds", () => {
	const template = "id: NEW-ID\nname: NEW-NAME\nread: NEW-DAY\n";
	const made = newServiceText(template, { id: "a", name: ' $& "A": B ', today: "2026-11-21" });
	expect(made).toBe('id: a\nname: "$& \\"A\\": B"\nread: 2026-11-21\n');
});
