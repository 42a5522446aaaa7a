import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { forEmployers, open, replaced } from "./status-fact.examples.tsx";

test("says whether it is open, with the note and its marks", () => {
	render(open);
	expect(pageWords()).toBe("Open, as far as we know. It runs until March 2027. [1]");
});

test("leads to what replaced it", () => {
	render(replaced);
	const link = screen.getByRole("link", { name: "Quay Line" });
	expect(link.getAttribute("href")).toBe("/services/quay-line");
});

test("says that it is not for residents", () => {
	render(forEmployers);
	expect(pageWords()).toContain("for employers and professionals first");
});
