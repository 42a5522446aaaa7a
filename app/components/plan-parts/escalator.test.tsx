import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { anothersPlan, nothingForAnother, nothingFound, ownPlan } from "./escalator.examples.tsx";

test("has three landings in their order, each with its lines", () => {
	render(ownPlan);
	const titles = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
	expect(titles).toEqual(["Step on", "Alongside", "Step up"]);
	expect(pageWords()).toMatch(/Step on.*Harbour Line.*Alongside.*Pier Carers.*Step up/);
});

test("leads to what is not asked yet, but nobody to another's questions", () => {
	render(ownPlan);
	expect(document.querySelector('a[href="/q/5"]')).not.toBeNull();
	render(anothersPlan);
	expect(pageWords()).toContain("They told us about:");
	expect(document.querySelector('a[href^="/q/"]')).toBeNull();
});

test("says so where a landing is empty", () => {
	render(nothingFound);
	expect(pageWords()).toContain("We found nobody closer than the person above.");
	expect(pageWords()).toContain("You did not name anything that makes work hard.");
});

test("speaks of whoever it is about to somebody else who reads it", () => {
	render(nothingForAnother);
	expect(pageWords()).toContain("They did not say that they want work now.");
	expect(pageWords()).toContain("They did not name anything that makes work hard.");
	expect(pageWords()).not.toMatch(/\bYou did not\b/);
});
