import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { pageWords, render, setIn, wordsOf } from "../../../tests/support/render.tsx";
import { whileAnswering, withHelp, withNobodyToRing } from "./site-footer.examples.tsx";

test("names a person to ring", () => {
	render(withHelp);
	const number = screen.getByRole("link", { name: "01632 960 123" });
	expect(number.getAttribute("href")).toBe("tel:01632960123");
	expect(wordsOf(number.closest("p"))).toBe("Talk to a person: Harbour Line 01632 960 123");
});

test("promises nobody where nobody is known", () => {
	render(withNobodyToRing);
	expect(pageWords()).not.toContain("Talk to a person");
	expect(document.querySelector('a[href^="tel:"]')).toBeNull();
});

test("answers can be cleared, without script, only where there are some", () => {
	render(whileAnswering);
	const form = screen.getByRole("button", { name: "Clear my answers" }).closest("form");
	expect([form?.getAttribute("method"), form?.getAttribute("action")]).toEqual(["post", "/clear"]);
	render(withHelp);
	expect(screen.queryByRole("button")).toBeNull();
});

test("shows the languages where they do not stand at the top", () => {
	render(whileAnswering);
	expect(screen.getByRole("button", { name: "Polski" })).toBeTruthy();
});

test.each(["en", "ur"])("leads to the pages about this service in %s", (language) => {
	render(withHelp, language);
	const { t } = wordsIn(language);
	const leadsTo = (key: string) =>
		screen.getByRole("link", { name: t(`footer.${key}`) }).getAttribute("href");
	const pages = ["about", "privacy", "cookies", "accessibility", "terms", "sources", "api"];
	expect(pages.map(leadsTo)).toEqual(pages.map((page) => `/${page}`));
	expect(leadsTo("a-to-z")).toBe("/a-to-z");
});

test("in Urdu the person's name is read as English", () => {
	render(withHelp, "ur");
	expect(setIn(screen.getByText("Harbour Line"))).toBe("en ltr");
});
