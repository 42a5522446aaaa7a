import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { onPlaces, onTheSearch } from "./browse-links.examples.tsx";

const addresses = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));

test("leads to each way to look, and not to where somebody is", () => {
	render(onTheSearch);
	expect(screen.getByRole("navigation", { name: "Other ways to look" })).toBeTruthy();
	expect(addresses()).toEqual(["/barriers", "/places", "/kinds", "/pathways", "/a-to-z"]);
	render(onPlaces);
	expect(addresses()).toEqual(["/services", "/barriers", "/kinds", "/pathways", "/a-to-z"]);
});
