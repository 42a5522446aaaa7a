import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { notFound, ourFault } from "./error-page.examples.tsx";
import { ErrorPage } from "./error-page.tsx";

test.each([
	{ status: 404, title: "Page not found" },
	{ status: 400, title: "We could not take that" },
	{ status: 403, title: "We could not take that" },
	{ status: 413, title: "We could not take that" },
	{ status: 500, title: "Sorry, something went wrong" },
	{ status: 502, title: "Sorry, something went wrong" },
	{ status: 503, title: "Sorry, the service is not ready" },
])("status $status: $title", ({ status, title }) => {
	render(<ErrorPage status={status} />);
	expect(screen.getAllByRole("heading").map((heading) => heading.textContent)).toEqual([title]);
	expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title);
	expect(document.title).toBe(`${title} – Opportunity Escalator`);
});

test("a fault of ours is not blamed on the person", () => {
	render(ourFault);
	expect(pageWords()).toContain("It is our fault, not yours.");
});

test.each(["en", "ur"])("leads on to help, home and every service in %s", (language) => {
	const { t } = wordsIn(language);
	render(notFound, language);
	const leadsTo = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
	expect(leadsTo(t("helpNow"))).toBe("/now");
	expect(leadsTo(t("pages:notFound.home"))).toBe("/");
	expect(leadsTo(t("pages:notFound.all"))).toBe("/services");
});
