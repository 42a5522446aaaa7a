import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { withNobody, withSomebodyToRing } from "./too-young.examples.tsx";

test("parents and schools have a number to press", () => {
	render(withSomebodyToRing);
	expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/13/);
	expect(screen.getByRole("link", { name: "0800 000 000" })).toBeTruthy();
});

test("no sentence about ringing stands where there is nobody to ring", () => {
	render(withNobody);
	expect(screen.queryByRole("link")).toBeNull();
	expect(screen.queryByText(/ring/)).toBeNull();
});
