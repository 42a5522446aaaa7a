import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { threePicked } from "./picked.examples.tsx";
import { Picked } from "./picked.tsx";

test("names each in its order, with its number, and says where one is not open or a number not sure", () => {
	render(threePicked);
	const lines = screen
		.getAllByRole("listitem")
		.map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim());
	expect(lines).toEqual([
		"Quay Advice Ring 01632 960123",
		"Pier Carers Paused. We think the number is this one. Check it before you rely on it: 01632 960456",
		"Harbour Line",
	]);
	expect(screen.getAllByRole("link")[0]?.getAttribute("href")).toBe("/services/quay");
});

test("says nothing where nobody chose anything", () => {
	render(<Picked picked={[]} />);
	expect(pageWords()).toBe("");
});
