import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { examplePlan } from "./example-plan.ts";
import { threePicked } from "./picked.examples.tsx";
import { Picked } from "./picked.tsx";

test("each stands in its order with the way in; of one that has ended only that is said", () => {
	render(threePicked);
	const [quay, ferry, lock] = screen
		.getAllByRole("listitem")
		.map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim());
	expect(quay).toMatch(/^Quay Advice ?Ring \d/);
	expect(ferry).toMatch(/^Ferry Club \S.+\.$/);
	expect(ferry).not.toMatch(/\d/);
	expect(lock).toContain("ask Quay Advice.");
	expect(screen.getAllByRole("link")[0]?.getAttribute("href")).toBe("/services/quay");
});

test("on paper the way in stands only with what is in no other part of the plan", () => {
	render(threePicked);
	const hidden = screen.getAllByRole("listitem").map((one) => one.querySelector(".screen-only"));
	expect(hidden.map((found) => found !== null)).toEqual([true, false, false]);
});

test("says nothing where nobody chose anything", () => {
	render(<Picked {...examplePlan()} />);
	expect(pageWords()).toBe("");
});
