import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { chosen, free, kept } from "./compare-tick.examples.tsx";

const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: /Compare.*Harbour Line/ });

test("takes one service to the comparison, and says which", () => {
	render(free);
	expect([box().name, box().value, box().checked]).toEqual(["s", "harbour-line", false]);
});

test("stays ticked where the service is chosen", () => {
	render(chosen);
	expect(box().checked).toBe(true);
});

test("tells a script what is chosen, and leaves it to keep that", () => {
	render(kept);
	box().click();
	expect(document.body.dataset.chosen).toBe("true");
	expect(box().checked).toBe(false);
});
