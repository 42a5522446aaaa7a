import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { render } from "../../../tests/support/render.tsx";
import { error, plain } from "./page-title.examples.tsx";

test("names the page and then the service, in the document's head", () => {
	render(plain);
	expect(document.title).toBe("Your plan – Opportunity Escalator");
	expect(document.body.textContent).toBe("");
});

test("a mistake is the first thing read out", () => {
	render(error);
	expect(document.title).toBe("Error: Question 2 – Opportunity Escalator");
});

test("a mistake is named in the page's language", () => {
	render(error, "ur");
	expect(document.title.startsWith(wordsIn("ur").t("error"))).toBe(true);
	expect(document.title).not.toContain("Error");
});
