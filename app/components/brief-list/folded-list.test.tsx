import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { ofNone, ofOne, open } from "./folded-list.examples.tsx";

test("says how many it holds, and keeps them back", () => {
	render(ofOne);
	expect(screen.getByText("What there was (1)").localName).toBe("summary");
	expect(document.querySelector("details")?.hasAttribute("open")).toBe(false);
	expect(pageWords()).toContain("Quay Jobs");
});

test("is open where it is all there is", () => {
	render(open);
	expect(document.querySelector("details")?.hasAttribute("open")).toBe(true);
});

test("is not there when empty", () => {
	render(ofNone);
	expect(pageWords()).toBe("");
});
