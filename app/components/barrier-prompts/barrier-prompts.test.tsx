import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { PROMPTED, promptAbout } from "#app/domain/facts/conversation-prompt.ts";
import { pageWords, render } from "../../../tests/support/render.tsx";
import {
	abuse,
	folded,
	hard,
	hardFact,
	open,
	several,
	urgent,
} from "./barrier-prompts.examples.tsx";
import { BarrierPrompts } from "./barrier-prompts.tsx";

const details = () => screen.getByRole("group");
const linkToNow = () => screen.queryByRole("link", { name: "Help right now" });

test("says what to ask, what to listen for and what not to say, one press away", () => {
	render(folded);
	expect(details().hasAttribute("open")).toBe(false);
	render(open);
	expect(details().hasAttribute("open")).toBe(true);
	expect(screen.getByText("Does anybody depend on you at home?")).toBeTruthy();
	expect(pageWords()).toContain("Listen for");
	expect(pageWords()).toContain("Better not");
	expect(pageWords()).not.toContain("If they ask why");
	expect(linkToNow()).toBeNull();
});

test.each([
	{ what: "a barrier", element: hard, why: "Some help is made for people with a record." },
	{ what: "a fact", element: hardFact, why: "Help into a job is for people who may work here." },
])(
	"of $what that is hard to ask it says why, that it can be skipped, and what becomes of the answer",
	({ element, why }) => {
		render(element);
		expect(pageWords()).toContain(why);
		expect(pageWords()).toContain("You do not have to tell me.");
		expect(pageWords()).toContain("I clear your answers when we are done.");
		expect(pageWords()).toContain("If you also write it in your own records");
	},
);

test("how to ask about abuse safely comes before anything to say", () => {
	render(abuse);
	const words = pageWords();
	const [safe, ask] = ["Only when you are alone", "You could say"].map((text) =>
		words.indexOf(text),
	);
	expect(safe).toBeGreaterThan(0);
	expect(safe).toBeLessThan(ask ?? 0);
	expect(words).toContain("Never on speaker.");
	expect(words).toContain("To end:");
	expect(linkToNow()?.getAttribute("href")).toBe("/now");
});

test("where somebody may need help today, the numbers are one press away", () => {
	render(urgent);
	expect(linkToNow()?.getAttribute("href")).toBe("/now");
});

test("several on one page are told apart by whoever only hears them", () => {
	render(several);
	const names = screen.getAllByText("How to ask", { exact: false, selector: "summary" });
	expect(names.map(({ textContent }) => textContent)).toEqual([
		"How to ask (I have debts I cannot pay)",
		"How to ask (I was in the armed forces)",
	]);
});

test.each(["en", "pl", "ur"])("has words for everything that can be asked in %s", (language) => {
	for (const about of PROMPTED) {
		render(<BarrierPrompts prompt={promptAbout(about)} />, language);
		expect(pageWords()).not.toMatch(/\b(about|reason)\.[\w-]+\.|(barriers|questions):/);
	}
});
