import { screen, within } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render, setIn, wordsOf } from "../../../tests/support/render.tsx";
import { nothingAlike, three, two } from "./compare-table.examples.tsx";

const rowOf = (name: string) => {
	const row = screen.getByRole("rowheader", { name }).closest("tr");
	return within(row as HTMLElement)
		.getAllByRole("cell")
		.map((cell) => [wordsOf(cell), cell.getAttribute("colspan")]);
};

test("has a column for each service and a row for each fact, all named", () => {
	render(three);
	expect(screen.getByRole("table", { name: /What we know about each service/ })).toBeTruthy();
	const columns = screen.getAllByRole("columnheader");
	expect(columns.map((column) => wordsOf(column.querySelector("a") ?? column))).toEqual([
		"Fact",
		"Harbour Line",
		"Quay Line",
		"Cove Line",
	]);
	expect(columns.every((column) => column.getAttribute("scope") === "col")).toBe(true);
	expect(rowOf("Who it is for").map(([words]) => words)).toEqual([
		"People who have been out of work for a while.",
		"Young people.",
		"Sailors.",
	]);
	expect(rowOf("Phone")[1]).toEqual(["We could not find this.", null]);
});

test("what all say alike stands once, at the end, under words that say so", () => {
	render(two);
	expect(rowOf("Cost")).toEqual([["Free", "2"]]);
	const headers = [...document.querySelectorAll("tbody th")].map((header) => wordsOf(header));
	expect(headers).toEqual([
		"Who it is for",
		"Phone",
		"The whole page",
		"The same for each",
		"Cost",
	]);
	render(nothingAlike);
	expect(screen.queryByText("The same for each")).toBeNull();
});

test("each column leads to its page, and to the comparison without it", () => {
	render(two);
	const [, column] = screen.getAllByRole("columnheader");
	const links = within(column as HTMLElement).getAllByRole("link");
	expect(links.map((link) => link.getAttribute("href"))).toEqual([
		"/services/harbour-line",
		"/compare?s=quay-line",
	]);
});

test("what entries say stays English on a page in Urdu", () => {
	render(two, "ur");
	expect(setIn(screen.getByText("Young people."))).toBe("en ltr");
	expect(setIn(screen.getByRole("table"))).toBe("ur rtl");
});
