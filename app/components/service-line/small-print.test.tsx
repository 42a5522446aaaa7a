import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { render, setIn, wordsOf } from "../../../tests/support/render.tsx";
import {
	costUnknown,
	known,
	noSource,
	notConfirmed,
	stale,
	undatedSource,
} from "./small-print.examples.tsx";

const DECIDES = "They decide if you can get it.";
const READ = "We read it on 1 November 2026.";

test.each([
	{
		name: "known",
		element: known,
		says: ["Cost: Free", DECIDES, "From: Harbour Line, leaflet (June 2026)", READ],
	},
	{
		name: "cost unknown",
		element: costUnknown,
		says: [
			"Cost: we could not find this. Ask them.",
			DECIDES,
			"From: Harbour Line, leaflet (June 2026)",
			READ,
		],
	},
	{
		name: "undated source",
		element: undatedSource,
		says: ["Cost: Free", DECIDES, "From: Harbour Line, web page (no date)", READ],
	},
	{
		name: "not confirmed",
		element: notConfirmed,
		says: [
			"Cost: Free",
			DECIDES,
			"From: Harbour Line, leaflet (June 2026)",
			`${READ} Not yet confirmed with the service.`,
		],
	},
	{ name: "no source", element: noSource, says: ["Cost: Free", DECIDES] },
	{
		name: "stale",
		element: stale,
		says: [
			"Cost: Free",
			DECIDES,
			"From: Harbour Line, leaflet (June 2026)",
			READ,
			"Nobody has checked this for a while. It may have changed.",
		],
	},
])("$name: says so, a line for each fact", ({ element, says }) => {
	render(element);
	expect(screen.getAllByRole("listitem").map(wordsOf)).toEqual(says);
});

test("in Urdu a stale line says so, and what the entry says is read as English", () => {
	render(stale, "ur");
	expect(setIn(screen.getByText(wordsIn("ur").t("plan:line.stale")))).toBe("ur rtl");
	expect(setIn(screen.getByText("Free"))).toBe("en ltr");
	expect(setIn(screen.getByText("Harbour Line, leaflet"))).toBe("en ltr");
});

test("in Urdu dates have the month's own name and the digits of the source", () => {
	render(known, "ur");
	const source = screen.getByText("Harbour Line, leaflet").closest("li");
	expect(wordsOf(source)).toMatch(/\(جون 2026\)$/);
});
