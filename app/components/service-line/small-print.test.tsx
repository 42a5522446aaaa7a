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
const FROM = "From: Harbour Line, leaflet (June 2026)";
const STALE = "Nobody has checked this for a while. It may have changed.";

/** The words that stand there at once, and those that a press brings. */
function shown() {
	const isInside = (element: Element) => element.closest("details") !== null;
	return {
		atOnce: [...document.querySelectorAll("p")].filter((p) => !isInside(p)).map(wordsOf),
		inside: screen.getAllByRole("listitem").filter(isInside).map(wordsOf),
	};
}

test.each([
	{ name: "known", element: known, atOnce: ["Cost: Free"], inside: [DECIDES, FROM, READ] },
	{
		name: "cost unknown",
		element: costUnknown,
		atOnce: [],
		inside: ["Cost: we could not find this. Ask them.", DECIDES, FROM, READ],
	},
	{
		name: "undated source",
		element: undatedSource,
		atOnce: ["Cost: Free"],
		inside: [DECIDES, "From: Harbour Line, web page (no date)", READ],
	},
	{
		name: "not confirmed",
		element: notConfirmed,
		atOnce: ["Cost: Free"],
		inside: [DECIDES, FROM, `${READ} Not yet confirmed with the service.`],
	},
	{ name: "no source", element: noSource, atOnce: ["Cost: Free"], inside: [DECIDES] },
	{ name: "stale", element: stale, atOnce: ["Cost: Free", STALE], inside: [DECIDES, FROM, READ] },
])("$name: says so, at once or one press away", ({ element, atOnce, inside }) => {
	render(element);
	expect(shown()).toEqual({ atOnce, inside });
});

test("is closed at first, and its summary says of which service it is", () => {
	render(known);
	const details = document.querySelector("details");
	expect(details?.open).toBe(false);
	expect(wordsOf(details?.querySelector("summary") ?? null)).toMatch(
		/^Where this is from \( ?Harbour Line ?\)$/,
	);
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
