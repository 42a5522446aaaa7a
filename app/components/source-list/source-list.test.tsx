import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render, setIn, wordsOf } from "../../../tests/support/render.tsx";
import { several } from "./source-list.examples.tsx";

test("each source gives title, publisher, its own date and what it says", () => {
	render(several);
	expect(screen.getAllByRole("listitem").map(wordsOf)).toEqual([
		"Harbour leaflet, Coastlands Council (June 2026): Who it is for.",
		"Old page (about 2019): The hours.",
		"Page without a lock (no date shown): The number.",
	]);
});

test("marks can lead to each, and only a page with a lock can be pressed", () => {
	render(several);
	expect(screen.getAllByRole("listitem").map(({ id }) => id)).toEqual([
		"source-1",
		"source-2",
		"source-3",
	]);
	expect(screen.getAllByRole("link").map(wordsOf)).toEqual(["Harbour leaflet"]);
});

test("a source is read as English on a page in Urdu", () => {
	render(several, "ur");
	expect(setIn(screen.getByText("Who it is for."))).toBe("en ltr");
});
