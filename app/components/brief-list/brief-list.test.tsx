import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render, setIn, wordsOf } from "../../../tests/support/render.tsx";
import { ofTwo } from "./brief-list.examples.tsx";

test("names each with its sentence, and says what is not open", () => {
	render(ofTwo);
	expect(screen.getAllByRole("listitem").map(wordsOf)).toEqual([
		"Harbour LineSomebody who listens.",
		"Quay JobsEndedA job for six months.",
	]);
	expect(screen.getByRole("link", { name: "Quay Jobs" }).getAttribute("href")).toBe(
		"/services/quay-jobs",
	);
});

test("is read as English on a page in Urdu", () => {
	render(ofTwo, "ur");
	expect(setIn(screen.getByText("Somebody who listens."))).toBe("en ltr");
});
