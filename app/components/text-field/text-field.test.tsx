import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { render } from "../../../tests/support/render.tsx";
import {
	besideOthers,
	inUrdu,
	plain,
	withProblem,
	withWhyAndHint,
} from "./text-field.examples.tsx";

test("the question is the field's label and the page's only h1", () => {
	render(withWhyAndHint);
	expect(screen.getByRole("textbox", { name: "Where do you live?" })).toBeTruthy();
	expect(screen.getAllByRole("heading")).toEqual([
		screen.getByRole("heading", { level: 1, name: "Where do you live?" }),
	]);
});

test("why it is asked and the hint are read with the field", () => {
	render(withWhyAndHint);
	const field = screen.getByRole("textbox", {
		description: "Help differs from place to place. A postcode, or a town or village.",
	});
	expect(field.hasAttribute("aria-invalid")).toBe(false);
});

test("a problem is read with the field, last and named as an error", () => {
	render(withProblem);
	const field = screen.getByRole("textbox", {
		description:
			"Some help is for young people only. In years, such as 34. Error: Enter your age in years, such as 34",
	});
	expect(field.getAttribute("aria-invalid")).toBe("true");
});

test("a problem is named as an error in the page's language", () => {
	render(inUrdu, "ur");
	const error = wordsIn("ur").t("error");
	expect(error).not.toBe("Error:");
	expect(
		screen.getByRole("textbox", { description: (read) => read.includes(`۔ ${error} پوسٹ کوڈ`) }),
	).toBeTruthy();
});

test("a field with nothing to add describes itself by nothing", () => {
	render(plain);
	expect(screen.getByRole("textbox").hasAttribute("aria-describedby")).toBe(false);
});

test("keeps what was typed", () => {
	render(withProblem);
	expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("old");
});

test("a number brings the number keys and stays left to right; words go their own way", () => {
	render(withProblem, "ur");
	expect(screen.getByRole("textbox").getAttribute("inputmode")).toBe("numeric");
	expect(screen.getByRole("textbox").dir).toBe("ltr");
	render(inUrdu, "ur");
	expect(screen.getByRole("textbox").hasAttribute("inputmode")).toBe(false);
	expect(screen.getByRole("textbox").dir).toBe("auto");
});

test("the browser fills in only what was asked of it", () => {
	render(withWhyAndHint);
	expect(screen.getByRole("textbox").getAttribute("autocomplete")).toBe("postal-code");
	render(plain);
	expect(screen.getByRole("textbox").getAttribute("autocomplete")).toBe("off");
});

test("beside other questions it is no h1, and names its field all the same", () => {
	render(besideOthers);
	expect(screen.getByRole("textbox", { name: "Where to?" })).toBeTruthy();
	expect(screen.getAllByRole("heading").map(({ tagName }) => tagName)).toEqual(["H2"]);
});
