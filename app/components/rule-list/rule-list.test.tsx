import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { render, setIn, wordsOf } from "../../../tests/support/render.tsx";
import { nested } from "./rule-list.examples.tsx";

test("a group of rules stands under what holds it together", () => {
	render(nested);
	const [whole, group] = screen.getAllByRole("list");
	expect([...(whole?.children ?? [])].map((item) => wordsOf(item))).toEqual([
		"You are 18 or over.",
		"One of these:You are out of work.You need a letter from your GP",
	]);
	expect(group?.children).toHaveLength(2);
});

test("a rule in the entry's own words stays English on a page in Urdu", () => {
	render(nested, "ur");
	expect(setIn(screen.getByText("You need a letter from your GP"))).toBe("en ltr");
	expect(setIn(screen.getByText("You are out of work."))).toBe("ur rtl");
});
