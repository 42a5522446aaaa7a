import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { one } from "./leave-out.examples.tsx";

test("says which one it leaves out, and leads to the comparison of the others", () => {
	render(one);
	const link = screen.getByRole("link", { name: /Leave this one out.*Harbour Line/ });
	expect(link.getAttribute("href")).toBe("/compare?s=quay-line");
});
