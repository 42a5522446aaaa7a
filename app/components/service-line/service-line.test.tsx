import { screen, within } from "@testing-library/dom";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { pageWords, render, setIn, wordsOf } from "../../../tests/support/render.tsx";
import {
	checkFirst,
	checkFirstInUrdu,
	forAnyone,
	looksRight,
	nothingLeftToAsk,
	staleAndUnreachable,
} from "./service-line.examples.tsx";

const CHECK_FIRST = "Check with them first";
const LOOKS_RIGHT = "Looks right for you";

test.each([
	{ level: 3, element: looksRight },
	{ level: 2, element: forAnyone },
])("its heading of level $level leads to the service's page", ({ level, element }) => {
	render(element);
	const heading = screen.getByRole("heading", { level, name: "Harbour Line" });
	expect(within(heading).getByRole("link").getAttribute("href")).toBe("/services/harbour-line");
	expect(screen.getAllByRole("heading")).toEqual([heading]);
});

test("reads in the order of the design: name, what, why, verdict, way in, small print", () => {
	render(looksRight);
	const order = [
		"Harbour Line",
		"Somebody who listens, and helps you find work.",
		"Why it is here: you live in Harbour and you look after an adult.",
		LOOKS_RIGHT,
		"Ring 01632 960 123",
		"Cost: Free",
	].map((words) => pageWords().indexOf(words));
	expect(order).not.toContain(-1);
	expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test("what nothing rules out says so instead of a reason", () => {
	render(forAnyone);
	expect(screen.getByText("Why it is here: nothing you told us rules it out.")).toBeTruthy();
});

test("what is not settled says to check first, and what to ask", () => {
	render(checkFirst);
	const note = screen.getByText(CHECK_FIRST).closest("div");
	expect([...(note?.querySelectorAll("p") ?? [])].map(wordsOf)).toEqual([
		CHECK_FIRST,
		"Ask them about age.",
		"Ask them about this rule: You are on a low income",
	]);
	expect(screen.queryByText(LOOKS_RIGHT)).toBeNull();
});

test("never looks right while it is not settled, even with nothing left to ask", () => {
	render(nothingLeftToAsk);
	expect(screen.getByText(CHECK_FIRST)).toBeTruthy();
	expect(screen.queryByText(LOOKS_RIGHT)).toBeNull();
});

test("a stale line says so, and one that is not does not", () => {
	const says = "Nobody has checked this for a while. It may have changed.";
	render(staleAndUnreachable);
	expect(screen.getByText(says)).toBeTruthy();
	render(looksRight);
	expect(screen.queryByText(says)).toBeNull();
});

test("an unreachable line says whom to ask", () => {
	render(staleAndUnreachable);
	expect(pageWords()).toContain("No contact found: ask Quay Advice. 01632 960 999");
});

test("in Urdu only what the entry says is read as English", () => {
	render(checkFirstInUrdu, "ur");
	const { t } = wordsIn("ur");
	expect(setIn(screen.getByText(t("plan:verdict.unknown")))).toBe("ur rtl");
	expect(setIn(screen.getByText("You are on a low income"))).toBe("en ltr");
	expect(setIn(screen.getByText("Somebody who listens, and helps you find work."))).toBe("en ltr");
	const say = screen.getByText("Ask them: “Can I join?”");
	expect(setIn(say)).toBe("en ltr");
	expect(wordsOf(say.parentElement)).toBe(`${t("plan:line.say")} Ask them: “Can I join?”`);
	const heading = screen.getByRole("heading", { name: "Harbour Line" });
	expect(setIn(within(heading).getByText("Harbour Line"))).toBe("en ltr");
});
