import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render, setIn } from "../../../tests/support/render.tsx";
import { unsure, whole } from "./phone-fact.examples.tsx";

const links = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));

test("says whom a number is for, its hours and its textphone, and both can be rung", () => {
	render(whole);
	expect(links()).toEqual(["tel:01632960123", "tel:1800101632960123"]);
	expect(pageWords()).toContain("People in Harbour");
	expect(pageWords()).toContain("Monday to Friday, 9am to 5pm");
	expect(pageWords()).not.toContain("We think");
});

test("says so where we are not sure of a number", () => {
	render(unsure);
	expect(screen.getByText(/We think this number is right/)).toBeTruthy();
	expect(screen.getByRole("link").className).toBe("tel");
});

test("what the entry says stays English on a page in Urdu", () => {
	render(whole, "ur");
	expect(setIn(screen.getByText("People in Harbour"))).toBe("en ltr");
});
