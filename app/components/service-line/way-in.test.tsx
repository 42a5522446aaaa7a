import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { pageWords, render, setIn, wordsOf } from "../../../tests/support/render.tsx";
import {
	nobodyToAsk,
	noNumber,
	sureNumber,
	unreachable,
	unreachableByUs,
	unsureNumber,
} from "./way-in.examples.tsx";

const leadsTo = (name: string) => screen.getByRole("link", { name }).getAttribute("href");

test("a sure number is simply rung, with its hours", () => {
	render(sureNumber);
	expect(leadsTo("01632 960 123")).toBe("tel:01632960123");
	expect(pageWords()).toMatch(/^Ring 01632 960 123\s?Open: Monday to Friday, 9am to 5pm/);
});

test("a number that is not sure says so before it is read", () => {
	render(unsureNumber);
	expect(pageWords()).toBe(
		"We think the number is this one. Check it before you rely on it: 01632 960 456",
	);
	expect(leadsTo("01632 960 456")).toBe("tel:01632960456");
});

test("a link to a website says whose it is", () => {
	render(sureNumber);
	const link = screen.getByRole("link", { name: /^Go to their website \( ?Harbour Line ?\)$/ });
	expect(link.getAttribute("href")).toBe("https://harbour.example/");
	expect(link.getAttribute("rel")).toBe("noreferrer");
});

test("with a number to ring, there is no second way to choose between", () => {
	render(sureNumber);
	expect(screen.queryByText("hello@harbour.example")).toBeNull();
	expect(screen.queryByText("1 Quay Street, Harbour")).toBeNull();
});

test("without a number, every other way in stands there", () => {
	render(noNumber);
	expect([...document.querySelectorAll("p")].map(wordsOf)).toEqual([
		"How to get in: Ring, or ask your work coach.",
		"Write to hello@harbour.example",
		"Go to their website (Harbour Line)",
		"Go to 1 Quay Street, Harbour",
	]);
	expect(leadsTo("hello@harbour.example")).toBe("mailto:hello@harbour.example");
});

test("where no contact was found, it says whom to ask and rings them", () => {
	render(unreachable);
	expect(pageWords()).toBe("No contact found: ask Quay Advice. 01632 960 999");
	expect(leadsTo("01632 960 999")).toBe("tel:01632960999");
});

test("where only others can bring you in, it says how", () => {
	render(unreachableByUs);
	expect([...document.querySelectorAll("p")].map(wordsOf)).toEqual([
		"How to get in: Ring, or ask your work coach.",
	]);
});

test("with nobody to ask, it still says that no contact was found", () => {
	render(nobodyToAsk);
	expect(pageWords()).toBe("We could not find how to reach them.");
	expect(screen.queryByRole("link")).toBeNull();
});

test("in Urdu the words are Urdu, and what the entry says is read as English", () => {
	const { t } = wordsIn("ur");
	render(sureNumber, "ur");
	expect(pageWords().startsWith(t("plan:line.do.sure"))).toBe(true);
	expect(setIn(screen.getByText("Monday to Friday, 9am to 5pm"))).toBe("en ltr");
	expect(setIn(screen.getByText("Harbour Line"))).toBe("en ltr");
	render(noNumber, "ur");
	expect(setIn(screen.getByText("1 Quay Street, Harbour"))).toBe("en ltr");
	render(unsureNumber, "ur");
	expect(pageWords()).toBe(`${t("plan:line.do.unsure")} 01632 960 456`);
});

test("in Urdu an unreachable service says whom to ask", () => {
	render(unreachable, "ur");
	const says = wordsIn("ur").t("plan:line.do.none", { name: "\u2068Quay Advice\u2069" });
	expect(pageWords()).toBe(`${says} 01632 960 999`);
});
