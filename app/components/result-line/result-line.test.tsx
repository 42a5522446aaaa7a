import { screen, within } from "@testing-library/dom";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { pageWords, render, setIn } from "../../../tests/support/render.tsx";
import {
	byAddress,
	byMail,
	byUnsureMail,
	byWebsite,
	doubtful,
	everywhere,
	known,
	throughSomebody,
	unreachableAndUnread,
} from "./result-line.examples.tsx";

test("its heading leads to the service's page", () => {
	render(known);
	const heading = screen.getByRole("heading", { level: 3, name: "Harbour Line" });
	expect(within(heading).getByRole("link").getAttribute("href")).toBe("/services/harbour-line");
});

test("says name, what it is, where, for whom, the way in, and when it was checked", () => {
	render(known);
	expect(pageWords()).toBe(
		[
			"Harbour Line",
			"Somebody who listens, and helps you find work.",
			"Harbour and Vale",
			"For: People aged 18 or over who look for work.",
			"Ring 01632 960 123",
			"Source: June 2026. We read it on 1 November 2026.",
		].join(""),
	);
	expect(screen.getByText("01632 960 123").getAttribute("href")).toBe("tel:01632960123");
});

test("what is not open says so, a doubtful number too, and what was not found", () => {
	render(doubtful);
	expect(pageWords()).toContain("We could not confirm that it runs");
	expect(pageWords()).toContain("We think the number is 01632 960 124 (Carers)");
	expect(pageWords()).toContain("We could not find where it works.");
	expect(pageWords()).toContain("Source: no date shown. We read it on 1 November 2026.");
});

test("works everywhere", () => {
	render(everywhere);
	expect(screen.getByText("All of England")).toBeTruthy();
});

test.each([
	{
		element: byWebsite,
		says: "Go to their website (Harbour Line)",
		link: "https://harbour.example/",
	},
	{ element: byMail, says: "Write to hello@harbour.example", link: "mailto:hello@harbour.example" },
	{
		element: byUnsureMail,
		says: "We think the e-mail address is hello@harbour.example",
		link: "mailto:hello@harbour.example",
	},
	{ element: byAddress, says: "Go to 1 Quay Street, Harbour", link: undefined },
	{ element: throughSomebody, says: "How to get in: Ask your work coach.", link: undefined },
	{
		element: unreachableAndUnread,
		says: "We found no way in. Ask the person at the foot of this page.",
		link: undefined,
	},
])("has one way in: $says", ({ element, says, link }) => {
	render(element);
	expect(pageWords()).toContain(says);
	const [, way] = screen.getAllByRole("link");
	expect(way?.getAttribute("href") ?? undefined).toBe(link);
});

test("what nobody can date says so", () => {
	render(unreachableAndUnread);
	expect(pageWords()).toContain("We cannot say when anybody checked this.");
});

test("in Urdu only what the entry says is read as English", () => {
	render(known, "ur");
	expect(setIn(screen.getByText("People aged 18 or over who look for work."))).toBe("en ltr");
	expect(pageWords()).toContain(wordsIn("ur").t("browse:line.for"));
	expect(pageWords()).toContain("\u2068Harbour\u2069");
});
