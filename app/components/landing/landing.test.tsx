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

test("what stands on a landing comes after its text", () => {
	render(escalator);
	expect(screen.getAllByRole("listitem").map(wordsOf)[1]).toBe(
		"2Alongside" +
			"Help with what makes work hard." +
			"You did not name anything that makes work hard.",
	);
});

test.each([
	{ language: "en", element: escalator },
	{ language: "ur", element: inUrdu },
])("the list counts for who listens, so the drawn number is not read out ($language)", (page) => {
	render(page.element, page.language);
	expect(screen.getByText("1").getAttribute("aria-hidden")).toBe("true");
});
