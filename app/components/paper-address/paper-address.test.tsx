import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render, setIn } from "../../../tests/support/render.tsx";
import { toThePlan } from "./paper-address.examples.tsx";

const ADDRESS = "https://escalator.example.org/plan";

test("whoever cannot photograph it can type it, and whoever cannot see it hears where it leads", () => {
	render(toThePlan);
	expect(screen.getByText(ADDRESS)).toBeDefined();
	expect(screen.getByRole("img").getAttribute("aria-label")).toContain(ADDRESS);
});

test("the address stays from left to right among words in Urdu", () => {
	render(toThePlan, "ur");
	expect(setIn(screen.getByText(ADDRESS))).toBe("en ltr");
	expect(setIn(screen.getByText("This opens the page of the plan."))).toBe("ur rtl");
});
