import { expect, test } from "vitest";
import { pageWords, render } from "../../../tests/support/render.tsx";
import { guessed, read, undated, unread } from "./checked-fact.examples.tsx";

test.each([
	{
		name: "both dates",
		element: read,
		says: "From: Coastlands Council (June 2026; read 1 November 2026)Not yet confirmed with the service.",
	},
	{
		name: "a year that is our guess, and that it is old",
		element: guessed,
		says: "From: Harbour leaflet (about 2019; read 1 November 2026)Not yet confirmed with the service.This is past its review date. It may have changed: ask them.",
	},
	{
		name: "no date, and that they confirmed it",
		element: undated,
		says: "From: Coastlands Council (no date shown; read 1 November 2026)",
	},
	{ name: "no source", element: unread, says: "Not yet confirmed with the service." },
])("says $name", ({ element, says }) => {
	render(element);
	expect(pageWords()).toBe(says);
});
