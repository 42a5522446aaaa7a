import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render, setIn, wordsOf } from "../../../tests/support/render.tsx";
import { doubtful, forAnyone, known, marked, unknown } from "./service-fact.examples.tsx";

/** What stands under a fact. */
function said(fact: string): string {
	return wordsOf(screen.getByText(fact, { selector: "dt" }).nextElementSibling);
}

test.each([
	["where", "Harbour"],
	["status", "Open, as far as we know. It runs until March 2027."],
	["rules", "Aged 18 or over"],
	["how", "Ring, or ask your work coach."],
	["routes", "you, yourself or the Jobcentre"],
	["phone", "01632 960 123"],
	["wait", "About two weeks"],
	["ready", "A letter from your GP"],
	["excluded", "Joining this ends it. Pier Line"],
	["web", "harbour.example"],
	["address", "1 Quay Street, Harbour"],
	["delivery", "face to face and by phone"],
	["languages", "English, Polish"],
	[
		"benefits",
		"Joining is your choice.They do not tell the Jobcentre.We could not find if it changes your benefits.",
	],
	["conflicts", "We found no differences."],
	[
		"checked",
		"From: Coastlands Council (June 2026; read 1 November 2026)Not yet confirmed with the service.",
	],
])("says what is known: %s", (fact, words) => {
	render(known);
	expect(said(fact)).toBe(words);
});

test.each([
	"routes",
	"next",
	"wait",
	"ready",
	"excluded",
	"cost",
	"duration",
	"delivery",
	"languages",
	"provider",
])("says that it is not known, and whom to ask: %s", (fact) => {
	render(unknown);
	expect(said(fact)).toBe("We could not find this. Ask them.");
});

test("does not say to ask them where the way to them is what is missing", () => {
	render(unknown);
	for (const fact of ["phone", "email", "web", "address"])
		expect(said(fact)).toBe("We could not find this.");
	expect(said("how")).toBe("We could not find how to get in.");
	expect(said("rules")).toBe("We did not find exact rules. Ask them.");
	expect(said("where")).toBe("We could not find where it works.");
});

test("says what is not sure, what replaced it and where sources differ", () => {
	render(doubtful);
	expect(said("phone")).toContain("We think this number is right");
	expect(said("email")).toContain("We are not sure");
	expect(said("status")).toBe("Ended. What there is now: Quay Line");
	expect(said("how")).toBe("Get in touch with them: see below.");
	expect(said("rules")).toContain("We may not have found every rule.");
	expect(said("conflicts")).toBe("hoursOpen on Monday Open on Tuesday");
	expect(said("checked")).toContain("This is past its review date.");
	expect(said("where")).toBe("All of England");
});

test("no rule at all is said in words", () => {
	render(forAnyone);
	expect(said("rules")).toBe("We found no rules about who can join.");
});

test("leads to the sources where the page lists them, and only there", () => {
	render(marked);
	expect(screen.getAllByRole("link", { name: "Source 1" }).length).toBeGreaterThan(5);
	render(known);
	expect(screen.queryByRole("link", { name: "Source 1" })).toBeNull();
});

test("what the entry says stays English on a page in Urdu", () => {
	render(known, "ur");
	expect(setIn(screen.getByText("Ring, or ask your work coach."))).toBe("en ltr");
	expect(setIn(screen.getByText("Help with a CV"))).toBe("en ltr");
	expect(pageWords()).not.toContain("could not");
});
