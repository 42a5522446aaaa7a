import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { pageWords, render, setIn } from "../../../tests/support/render.tsx";
import { stale, withoutReasons, withQuestions, withReasons } from "./plan-line.examples.tsx";

const ASKS_STATUS =
	"We could not confirm that it still runs. Ask them: “Do you take new people now?”";
/** Nobody has to read our own doubt out on the phone. */
const SAYS_STATUS = "“Do you take new people now?”";

test("says why it is here from the person's own answers, each reason once", () => {
	render(withReasons);
	expect(
		screen.getByText("Why it is here: you look after an adult and you live in Harbour (city)."),
	).toBeTruthy();
});

test("without a reason of their own nothing rules it out", () => {
	render(withoutReasons);
	expect(screen.getByText("Why it is here: nothing you told us rules it out.")).toBeTruthy();
});

test("what is open becomes questions to ask them", () => {
	render(withQuestions);
	expect(screen.getByText("Check with them first")).toBeTruthy();
	expect(pageWords()).toContain("Ask them about this rule: You are on a low income");
	expect(screen.getByText(ASKS_STATUS)).toBeTruthy();
});

test("hands on that it is stale", () => {
	render(stale);
	expect(screen.getByText(/^Nobody has checked this for a while/)).toBeTruthy();
});

test("in Urdu a place keeps its own order among the words", () => {
	render(withReasons, "ur");
	const why = wordsIn("ur").t("reasons:yes.area", { place: "\u2068Harbour (city)\u2069" });
	expect(pageWords()).toContain(why);
});

test("in Urdu a question stands in Urdu, with its English words to say on the phone", () => {
	render(withQuestions, "ur");
	expect(setIn(screen.getByText(SAYS_STATUS))).toBe("en ltr");
	expect(pageWords()).toContain(wordsIn("ur").t("reasons:doubt.status.unconfirmed"));
	expect(pageWords()).toContain(`${wordsIn("ur").t("plan:line.say")} ${SAYS_STATUS}`);
});
