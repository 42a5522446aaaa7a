import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render, setIn } from "../../../tests/support/render.tsx";
import { given } from "./training-list.examples.tsx";

test("each training says what it is, where that is from and which of our services give it", () => {
	render(given);
	expect(pageWords()).toBe(
		"A week in the yard [1]Who gives it here:Harbour StartQuay Courses (We could not confirm that it runs)Old Dock (Ended)A course at sea [1]",
	);
});

test("what has ended is named and not linked as help", () => {
	render(given);
	const services = screen
		.getAllByRole("link")
		.map((link) => link.getAttribute("href") ?? "")
		.filter((href) => href.startsWith("/services/"));
	expect(services).toEqual(["/services/harbour-start", "/services/quay-courses"]);
});

test("its own words are read as English on a page in Urdu", () => {
	render(given, "ur");
	expect(setIn(screen.getByText("A course at sea"))).toBe("en ltr");
	expect(setIn(screen.getByText("Old Dock"))).toBe("en ltr");
});
