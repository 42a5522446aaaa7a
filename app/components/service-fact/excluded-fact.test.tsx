import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render, setIn } from "../../../tests/support/render.tsx";
import { told, untold } from "./excluded-fact.examples.tsx";

test("says what happens, with its marks, once for all of which it holds", () => {
	render(told);
	expect(pageWords()).toBe("Joining this ends it. [leaflet]Quay LinePier Line");
	const link = screen.getByRole("link", { name: "Pier Line" });
	expect(link.getAttribute("href")).toBe("/services/pier-line");
});

test("where no source says what happens, it says that both cannot be", () => {
	render(untold);
	expect(pageWords()).toBe("You cannot be on both. Quay Line");
});

test("the source's words stay English on a page in Urdu, ours do not", () => {
	render(told, "ur");
	expect(setIn(screen.getByText("Joining this ends it."))).toBe("en ltr");
	render(untold, "ur");
	expect(pageWords()).not.toContain("both");
});
