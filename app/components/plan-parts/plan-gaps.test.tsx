import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { examplePlan } from "./example-plan.ts";
import { oneGap } from "./plan-gaps.examples.tsx";
import { PlanGaps } from "./plan-gaps.tsx";

test("says what was not found, and whom to ask", () => {
	render(oneGap);
	expect(screen.getAllByRole("listitem")).toHaveLength(1);
	expect(pageWords()).toContain("Quay Advice");
	expect(screen.getByRole("link").getAttribute("href")).toBe("tel:01632960123");
});

test("says nothing where nothing is missing", () => {
	render(<PlanGaps {...examplePlan()} />);
	expect(pageWords()).toBe("");
});
