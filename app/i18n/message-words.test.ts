import { expect, test } from "vitest";
import { fitText } from "#app/domain/messages/fit-text.ts";
import { planToSend } from "#app/domain/messages/plan-message.ts";
import { textParts } from "#app/domain/messages/text-parts.ts";
import { writeText } from "#app/domain/messages/write-text.ts";
import type { SavedPlan } from "#app/domain/saved-plans/saved-plan.schema.ts";
import { aSavedLine, aSavedPlan } from "../../tests/support/a-saved-plan.ts";
import { languageOf } from "./languages.ts";
import { textLines } from "./message-words.ts";

/** The text message of a plan. */
function textOf(plan: Partial<SavedPlan>, language = "en"): string {
	const known = { crisis: [], serviceOf: () => undefined };
	const about = {
		content: "plan",
		isNeutral: false,
		address: "https://escalator.example.org",
		plan: planToSend(aSavedPlan(plan), known, false),
		code: undefined,
	} as const;
	const { dir } = languageOf(language);
	return writeText(fitText(textLines(about, language), { language, dir }));
}

const stale = aSavedLine({ name: "Long Ago" }, { isStale: true });
const toAsk = aSavedLine({ name: "Maybe" }, { verdict: "unknown" });
const byRule = aSavedLine({ name: "If" }, { asks: [{ ask: "You are on a low income" }] });

test("a text has no room to say what to check, so it leaves out lines that need it", () => {
	const plan = { start: [stale, aSavedLine()], alongside: [toAsk], next: [byRule] };
	expect(textOf(plan)).toBe("Harbour Line: 0300 000 0000");
	expect(textOf({ start: [stale], next: [toAsk] })).toBe(
		"A page you asked for:\nhttps://escalator.example.org/",
	);
});

test.each([
	{ firstCall: stale, says: "Long Ago: 0300 000 0000 (check the number first)" },
	{ firstCall: toAsk, says: "Maybe: 0300 000 0000 (check with them first)" },
	{ firstCall: byRule, says: "If: 0300 000 0000 (check with them first)" },
	{ firstCall: aSavedLine(), says: "Harbour Line: 0300 000 0000" },
])(
	"but the first call is named, with a word of what is to be checked: $says",
	({ firstCall, says }) => {
		expect(textOf({ firstCall })).toBe(`Ring first: ${says}`);
	},
);

test.each([
	["pl", "(najpierw sprawdź numer)"],
	["ur", "(پہلے نمبر جانچ لیں)"],
])("in %s it says so too, within three parts", (language, words) => {
	const name = "North Vale and South Vale Council Work and Skills Team";
	const firstCall = aSavedLine({ name }, { isStale: true, verdict: "unknown" });
	const text = textOf({ firstCall, start: [aSavedLine(), aSavedLine(), aSavedLine()] }, language);
	expect(text).toContain(words);
	expect(textParts(text)).toBeLessThanOrEqual(3);
});
