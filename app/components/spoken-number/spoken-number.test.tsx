import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { inGroups } from "./spoken-number.examples.tsx";

test("is seen and read in groups, and rung in one piece", () => {
	render(inGroups, "ur");
	const link = screen.getByRole("link", { name: "01632 960 960" });
	expect([...link.children].map((group) => group.textContent?.trim())).toEqual([
		"01632",
		"960",
		"960",
	]);
	expect(link.getAttribute("href")).toBe("tel:01632960960");
	expect(link.getAttribute("dir")).toBe("ltr");
});
