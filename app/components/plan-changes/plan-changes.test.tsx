import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { everything, nothing } from "./plan-changes.examples.tsx";

test("says so where nothing has changed", () => {
	render(nothing);
	expect(pageWords()).toContain("As far as we know, nothing.");
});

test("says what has changed of each, with the number to ring now", () => {
	render(everything);
	const lines = screen.getAllByRole("listitem").map(({ textContent }) => textContent?.trim());
	expect(lines).toHaveLength(8);
	expect(lines).toContain("Pier Works: It has ended.");
	expect(screen.getByRole("link", { name: "01632 960 123" }).getAttribute("href")).toBe(
		"tel:01632960123",
	);
	expect(pageWords()).toContain("We think the number is now this one. Check it before");
});

test("what is not in the catalogue any more has no page to go to", () => {
	render(everything);
	expect(screen.queryByRole("link", { name: "Wreck Fund" })).toBeNull();
	expect(screen.getByRole("link", { name: "Pier Works" }).getAttribute("href")).toBe(
		"/services/pier",
	);
});
