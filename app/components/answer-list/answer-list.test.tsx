import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render, wordsOf } from "../../../tests/support/render.tsx";
import { anothers, ownAnswers } from "./answer-list.examples.tsx";

test("each answer stands in the words of its question, what was declined too", () => {
	render(anothers);
	const lines = screen.getAllByRole("definition").map(wordsOf);
	expect(lines).toEqual([
		"Harbour (city)",
		"34",
		"Looking after a child or an adult",
		"An adult who needs my help",
		"Not provided",
		"Harbour Line",
	]);
});

test("somebody else's answers are not called yours", () => {
	render(ownAnswers);
	expect(screen.getAllByRole("term").map(wordsOf).slice(0, 2)).toEqual([
		"Where you live",
		"Your age",
	]);
	render(anothers);
	const terms = screen.getAllByRole("term").map(wordsOf);
	expect(terms.slice(0, 3)).toEqual(["Where they live", "Their age", "What makes work hard"]);
});

test("only who gave them can change them, each at its own question", () => {
	render(anothers);
	expect(screen.queryByRole("link")).toBeNull();
	render(ownAnswers);
	const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
	expect(links).toEqual([1, 2, 3, 4, 5, 6].map((number) => `/q/${number}?change`));
});
