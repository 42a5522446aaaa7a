import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render, wordsOf } from "../../../tests/support/render.tsx";
import { escalator, inUrdu } from "./landing.examples.tsx";

test("each landing is a step of one list, headed by its title", () => {
	render(escalator);
	const titles = screen.getAllByRole("heading", { level: 2 });
	expect(titles.map(({ textContent }) => textContent)).toEqual(["Step on", "Alongside", "Step up"]);
	expect(screen.getAllByRole("listitem")).toEqual(titles.map((title) => title.closest("li")));
});

test("its text and what stands on it belong to the same landing", () => {
	render(escalator);
	const alongside = wordsOf(screen.getByRole("heading", { name: "Alongside" }).closest("li"));
	expect(alongside).toContain("Help with what makes work hard.");
	expect(alongside).toContain("You did not name anything that makes work hard.");
	expect(alongside).not.toContain("Ring the Harbour Line.");
});

test.each([
	{ language: "en", element: escalator },
	{ language: "ur", element: inUrdu },
])("the list counts for who listens, so the drawn number is not read out ($language)", (page) => {
	render(page.element, page.language);
	expect(screen.getByText("1").getAttribute("aria-hidden")).toBe("true");
});
