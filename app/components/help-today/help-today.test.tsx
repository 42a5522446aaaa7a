import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { ofNone, ofOneLine } from "./help-today.examples.tsx";

test("names a number to ring today, in the page's words", () => {
	render(ofOneLine);
	expect(screen.getByRole("region", { name: "Help you can get today" })).toBeTruthy();
	expect(screen.getByRole("heading", { level: 3, name: "Roof Line" })).toBeTruthy();
	expect(screen.getByRole("link", { name: "01632 960 777" })).toBeTruthy();
	expect(pageWords()).toContain("Zadzwoń, jeśli nie masz gdzie spać.");
});

test("is not there without a line", () => {
	render(ofNone);
	expect(pageWords()).toBe("");
});
