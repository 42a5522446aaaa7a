import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { chosen, free } from "./compare-tick.examples.tsx";

const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: /Compare.*Harbour Line/ });

test("takes one service to the comparison, and says which", () => {
	render(free);
	expect([box().name, box().value, box().checked]).toEqual(["s", "harbour-line", false]);
});

test("stays ticked where the service is chosen", () => {
	render(chosen);
	expect(box().checked).toBe(true);
});
