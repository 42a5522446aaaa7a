import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render, setIn } from "../../../tests/support/render.tsx";
import { notTranslated, translated } from "./pathway-name.examples.tsx";

test("the name is in the page's language", () => {
	render(translated, "pl");
	expect(pageWords()).toBe("Budownictwo");
});

test("a name that no language has is read as English", () => {
	render(notTranslated, "ur");
	expect(setIn(screen.getByText("Boat building"))).toBe("en ltr");
});
