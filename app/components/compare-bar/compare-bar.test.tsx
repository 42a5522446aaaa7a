import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { inASearch, none, one, three, two } from "./compare-bar.examples.tsx";

/** Where a button leads. */
function leadsTo(name: string): string {
	const { form } = screen.getByRole<HTMLButtonElement>("button", { name });
	const fields = [...(form?.querySelectorAll("input") ?? [])].map((input) => [
		input.name,
		input.value,
	]);
	return `${form?.method} ${form?.getAttribute("action")}?${new URLSearchParams(fields)}`;
}

test("names what is chosen and leads to the comparison, in its order", () => {
	render(two);
	expect(screen.getByRole("region", { name: "Services to compare" })).toBeTruthy();
	expect(pageWords()).toContain("You are comparing: Harbour Line and Quay Line");
	expect(leadsTo("Compare now")).toBe("get /compare?s=harbour-line&s=quay-line");
});

test("clearing the choice keeps the search", () => {
	render(two);
	expect(leadsTo("Clear these")).toBe("get /services?q=bad+back&area=harbour");
});

test("one alone is not compared yet", () => {
	render(one);
	expect(pageWords()).toContain("Choose at least 1 more.");
	expect(screen.queryByRole("button", { name: "Compare now" })).toBeNull();
});

test("three are all that fit", () => {
	render(three);
	expect(pageWords()).toContain("You can compare 3 at once.");
});

test("is silent where nothing is chosen", () => {
	render(none);
	expect(pageWords()).toBe("");
});

test("a name keeps its order among words in Urdu", () => {
	render(two, "ur");
	expect(pageWords()).toContain("\u2068Harbour Line\u2069");
});

test("a search that goes on takes the choice along", () => {
	render(inASearch);
	expect(leadsTo("Search")).toBe("get /services?compare=quay-line&compare=harbour-line");
});
