import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { listed, none, oneLink } from "./ways-up.examples.tsx";

const links = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));

test("lists each line of work, under a heading that leads to all", () => {
	render(listed);
	expect(screen.getByRole("region", { name: "Ways up in a line of work" })).toBeTruthy();
	expect(links()).toEqual(["/pathways", "/pathways/construction", "/pathways/boat-building"]);
});

test("or leads to them with one link", () => {
	render(oneLink);
	expect(links()).toEqual(["/pathways"]);
	expect(screen.queryByRole("heading")).toBeNull();
});

test("is silent where there are none", () => {
	render(none);
	expect(pageWords()).toBe("");
});
