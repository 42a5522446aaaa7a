import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { withNobody, withNumber } from "./ask-person.examples.tsx";

test("says what was not found, and whom to ring", () => {
	render(withNumber);
	expect(pageWords()).toContain("We found nothing made just for this.");
	expect(pageWords()).toContain("Ask Quay Advice what there is near you:");
	expect(screen.getByRole("link").getAttribute("href")).toBe("tel:01632960999");
});

test("names nobody where there is nobody", () => {
	render(withNobody);
	expect(pageWords()).toBe("We found nothing made just for this.");
});
