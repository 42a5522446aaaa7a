import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { deleted } from "./short-page.examples.tsx";

test("says one thing under its heading, which the browser's list of pages does not repeat", () => {
	render(deleted);
	expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("It is deleted");
	expect(document.title).toBe("Your plan – Opportunity Escalator");
	expect(pageWords()).toContain("Its code opens nothing any more.");
	expect(screen.getByRole("link").getAttribute("href")).toBe("/");
});
