import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render, setIn, wordsOf } from "../../../tests/support/render.tsx";
import { nothingAlike, two } from "./compare-cards.examples.tsx";

/** What a card says, each fact with its name. */
const cards = () =>
	screen
		.getAllByRole("article")
		.map((card) => [
			wordsOf(card.querySelector("h3")),
			...[...card.querySelectorAll("dl > div")].map((fact) =>
				[...fact.children].map(wordsOf).join(": "),
			),
		]);

test("is a card for each service with the name of every fact, and one for what all say alike", () => {
	render(two);
	expect(cards()).toEqual([
		[
			"Harbour Line",
			"Who it is for: People who have been out of work for a while.",
			"Phone: 01632 960 123",
		],
		["Quay Line", "Who it is for: Young people.", "Phone: We could not find this."],
		["The same for each", "Cost: Free"],
	]);
	render(nothingAlike);
	expect(cards()).toHaveLength(2);
});

test("each leads to the comparison without it and to its page, by name", () => {
	render(two);
	const leadTo = (name: RegExp) => screen.getByRole("link", { name }).getAttribute("href");
	expect(leadTo(/Leave this one out.*Quay Line/)).toBe("/compare?s=harbour-line");
	expect(leadTo(/The whole page.*Quay Line/)).toBe("/services/quay-line");
});

test("a name stays English on a page in Urdu", () => {
	render(two, "ur");
	expect(setIn(screen.getByRole("heading", { name: "Quay Line" }).children[0] as Element)).toBe(
		"en ltr",
	);
});
