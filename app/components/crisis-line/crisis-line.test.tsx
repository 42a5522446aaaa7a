import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { pageWords, render, setIn, wordsOf } from "../../../tests/support/render.tsx";
import {
	inItsWords,
	toRing,
	toRingOrText,
	toText,
	withEverything,
} from "./crisis-line.examples.tsx";

test.each([
	{ level: 2, element: toRing },
	{ level: 3, element: withEverything },
])("is headed by its name, at level $level, and says when to use it", ({ level, element }) => {
	render(element);
	expect(screen.getAllByRole("heading")).toEqual([
		screen.getByRole("heading", { level, name: "Night Line" }),
	]);
	expect(screen.getByText("Ring if you cannot cope tonight.")).toBeTruthy();
});

test("a number to ring is pressed to ring it", () => {
	render(toRing);
	const number = screen.getByRole("link", { name: "01632 960 555" });
	expect(number.getAttribute("href")).toBe("tel:01632960555");
	expect(wordsOf(number.closest("p"))).toBe("Ring 01632 960 555We did not find the hours.");
});

test("what the page's language has words for is said in them, and the rest stays English", () => {
	render(inItsWords, "pl");
	expect(pageWords()).not.toContain("Ring if you cannot cope tonight.");
	expect(setIn(screen.getByText("Zadzwoń, jeśli nie dajesz sobie rady."))).toBe("pl ltr");
	expect(pageWords()).toContain("od 18:00 do 6:00, codziennie");
	expect(setIn(screen.getByText("Press 2 when it answers"))).toBe("en ltr");
});

test("a number for texts only cannot be rung by mistake", () => {
	render(toText);
	expect(screen.getByRole("link", { name: "60 555" }).getAttribute("href")).toBe("sms:60555");
	expect(wordsOf(screen.getByText("60 555").closest("p"))).toMatch(/^Send a text to 60 555/);
	expect(screen.getByText("Text the word NIGHT")).toBeTruthy();
});

test("one number both to ring and to text says which is which", () => {
	render(toRingOrText);
	const [, ...numbers] = [...document.querySelectorAll("p")].map(wordsOf);
	expect(numbers).toEqual(["Ring 999", "Send a text to 999Sign up first"]);
});

test("what to press, when it is open and the textphone stand with the number", () => {
	render(withEverything);
	const words = wordsOf(screen.getByRole("link").closest("p"));
	expect(words).toContain("Press 2 when it answers");
	expect(words).toContain("Open: 6pm to 6am, every day");
	expect(words).toContain("Textphone: 01632 960 556");
});

test("in Urdu the words around are Urdu, and what the list says is read as English", () => {
	const { t } = wordsIn("ur");
	render(withEverything, "ur");
	for (const key of ["ring", "hours", "textphone"])
		expect(pageWords()).toContain(t(`pages:now.${key}`));
	for (const words of [
		"Night Line",
		"Ring if you cannot cope tonight.",
		"Press 2 when it answers",
		"6pm to 6am, every day",
	])
		expect(setIn(screen.getByText(words))).toBe("en ltr");
	render(toText, "ur");
	expect(pageWords()).toContain(t("pages:now.text"));
	expect(screen.getByText("60 555").getAttribute("dir")).toBe("ltr");
});
