import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { asking, ring } from "./result-way.examples.tsx";

test("a number comes before anything else that there is", () => {
	render(ring);
	expect(screen.getAllByRole("link")).toHaveLength(1);
	expect(pageWords()).toBe("Ring 01632 960 123");
});

test("where nothing can be pressed, somebody says how", () => {
	render(asking);
	expect(pageWords()).toBe("How to get in: Ask at your surgery.");
});
