import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { bare, hintOnly, whole } from "./question-head.examples.tsx";

const parts = () => screen.getByRole("textbox").getAttribute("aria-describedby")?.split(" ");

test.each([
	{ name: "bare", element: bare, names: 0 },
	{ name: "hint only", element: hintOnly, names: 1 },
	{ name: "whole", element: whole, names: 3 },
])("$name: the field names each part that is there, and no other", ({ element, names }) => {
	render(element);
	expect(parts()?.length ?? 0).toBe(names);
	expect(parts()?.filter((id) => document.getElementById(id) === null) ?? []).toEqual([]);
});

test.each(["en", "ur"])("reads why, then the hint, then the problem, in %s", (language) => {
	render(whole, language);
	const problem = `${wordsIn(language).t("error")} Enter a town or village`;
	const description = `Help differs from place to place. A town or village. ${problem}`;
	expect(screen.getByRole("textbox", { name: "Answer", description })).toBeTruthy();
});

test("says nothing of an error where there is none", () => {
	render(hintOnly);
	expect(pageWords()).toBe("A town or village.");
});
