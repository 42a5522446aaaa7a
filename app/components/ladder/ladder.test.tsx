import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render, setIn, wordsOf } from "../../../tests/support/render.tsx";
import { nobodyToAsk, twoSteps } from "./ladder.examples.tsx";

const step = (name: string) => wordsOf(screen.getByRole("heading", { name }).closest("li"));

test("the steps stand in their order, each a heading within one list", () => {
	render(twoSteps);
	expect(screen.getAllByRole("heading", { level: 3 }).map(wordsOf)).toEqual([
		"Begin in the yard",
		"Build",
	]);
	expect(screen.getByText("1").getAttribute("aria-hidden")).toBe("true");
});

test("a step gives its jobs, what opens it, and pay only with its year", () => {
	render(twoSteps);
	const first = step("Begin in the yard");
	expect(first).toContain("Jobs: Yard hand, Painter");
	expect(first).toContain("Pay, in a page of 2025: About £12 an hour");
	expect(first).toContain("A week in the yard");
	expect(step("Build")).not.toContain("Pay");
});

test("where no source says what opens a step, it says so and whom to ask", () => {
	render(twoSteps);
	expect(step("Build")).toContain("We could not find this: ask Harbour Line: 01632 960 123");
	render(nobodyToAsk);
	expect(step("Build")).toContain("We could not find this.");
	expect(document.querySelector('a[href^="tel:"]')).toBeNull();
});

test("its own words are read as English on a page in Urdu", () => {
	render(twoSteps, "ur");
	expect(setIn(screen.getByText("Yard hand, Painter"))).toBe("en ltr");
	expect(setIn(screen.getByText("Build"))).toBe("en ltr");
});
