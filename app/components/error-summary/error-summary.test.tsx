import { screen, within } from "@testing-library/dom";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { render } from "../../../tests/support/render.tsx";
import { nothingWrong, oneProblem, twoProblems } from "./error-summary.examples.tsx";

test.each(["en", "ur"])("is an alert named by its heading in %s", (language) => {
	render(oneProblem, language);
	const name = wordsIn(language).t("problem");
	const alert = screen.getByRole("alert", { name });
	expect(within(alert).getByRole("heading", { level: 2, name })).toBeTruthy();
});

test("takes focus without script, though Tab does not stop at it", () => {
	render(oneProblem);
	const alert = screen.getByRole("alert");
	expect(document.querySelectorAll("[autofocus]")).toHaveLength(1);
	expect(alert.hasAttribute("autofocus")).toBe(true);
	expect(alert.tabIndex).toBe(-1);
});

test("each problem leads to its field", () => {
	render(twoProblems);
	const fieldOf = (name: string) => {
		const link = screen.getByRole("link", { name });
		return document.querySelector(link.getAttribute("href") as string);
	};
	expect(fieldOf("Enter a postcode, town or village")).toBe(
		screen.getByRole("textbox", { name: "Where do you live?" }),
	);
	expect(fieldOf("Enter the weeks of notice you have left")).toBe(
		screen.getByRole("textbox", { name: "Weeks of notice" }),
	);
});

test("is not there when nothing is wrong", () => {
	render(nothingWrong);
	expect(document.body.innerHTML).toBe("");
});
