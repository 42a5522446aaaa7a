import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { both, unknown } from "./source-marks.examples.tsx";

test("each mark leads to its source, by the number that the list gives it", () => {
	render(both);
	const marks = screen
		.getAllByRole("link")
		.map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")]);
	expect(marks).toEqual([
		["Source 2", "#source-2"],
		["Source 1", "#source-1"],
	]);
});

test("a source that is not in the list has no mark", () => {
	render(unknown);
	expect(screen.queryByRole("link")).toBeNull();
});
