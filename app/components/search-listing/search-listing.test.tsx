import { expect, test } from "vitest";
import { render } from "../../../tests/support/render.tsx";
import { ofAPage } from "./search-listing.examples.tsx";

test("stands in the head: what the page is about, and its one address", () => {
	render(ofAPage);
	const inHead = (selector: string, name: string) =>
		document.head.querySelector(selector)?.getAttribute(name);
	expect(inHead('meta[name="description"]', "content")).toBe("Who helps people who have debts.");
	expect(inHead('link[rel="canonical"]', "href")).toBe("/barriers/debt");
	expect(document.body.innerHTML).toBe("");
});
