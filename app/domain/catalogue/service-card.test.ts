import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { cardOf, firstNumber } from "./service-card.ts";

const from = ["leaflet"];
const sourced = (source: string, read: string) => ({
	kind: "sourced" as const,
	read,
	source,
	by: "editor",
});

test("the number to ring first is sure before unsure, and the main line before one for some people", () => {
	const numbers = {
		unsureForSome: { number: "01332 1", for: "Parents", sure: false, from },
		unsure: { number: "01332 2", sure: false, from },
		forSome: { number: "01332 3", for: "Parents", from },
		main: { number: "01332 4", from },
		second: { number: "01332 5", from },
	};
	const phones = Object.values(numbers);
	for (const best of ["main", "second", "forSome", "unsure", "unsureForSome"] as const) {
		expect(firstNumber(aService({ contact: { phones } }))?.number).toBe(numbers[best].number);
		phones.splice(phones.indexOf(numbers[best]), 1);
	}
	expect(firstNumber(aService({ contact: { phones: [] } }))).toBeUndefined();
});

test("shows the number with its hours, whom it is for and whether it is sure", () => {
	const phones = [{ number: "01332 1", hours: "Weekdays", for: "Parents", sure: false, from }];
	expect(cardOf(aService({ contact: { phones } })).phone).toEqual({
		number: "01332 1",
		hours: "Weekdays",
		for: "Parents",
		sure: false,
	});
	expect(cardOf(aService({ contact: { phones: [] } })).phone).toBeUndefined();
});

test("says of an email whether it is sure", () => {
	const address = "us@harbour.example";
	const email = (sure: boolean) =>
		cardOf(aService({ contact: { email: { address, sure, from } } })).email;
	expect([email(true), email(false)]).toEqual([
		{ address, sure: true },
		{ address, sure: false },
	]);
	expect(cardOf(aService()).email).toBeUndefined();
});

test("says whether anything gives a way in", () => {
	expect(cardOf(aService()).hasWayIn).toBe(true);
	expect(cardOf(aService({ contact: { phones: [] } })).hasWayIn).toBe(false);
});

test("names the source that was read last, with its own date, whatever the order of checks", () => {
	const service = aService({
		sources: [
			{ id: "leaflet", title: "A leaflet", date: "2026", says: "Some of it" },
			{ id: "page", title: "A page", says: "The rest" },
		],
		checks: [
			sourced("leaflet", "2026-11-03"),
			sourced("page", "2026-11-02"),
			{ kind: "phoned", on: "2026-11-20", by: "adviser" },
		],
	});
	expect(cardOf(service).source).toEqual({ title: "A leaflet", date: "2026", read: "2026-11-03" });
	const phoned = aService({ checks: [{ kind: "phoned", on: "2026-11-20", by: "adviser" }] });
	expect(cardOf(phoned).source).toBeUndefined();
});

test("shows nothing of venues, which may be hidden", () => {
	const venues = [{ district: "harbour", name: "Safe house", hidden: true, from }];
	expect(JSON.stringify(cardOf(aService({ venues })))).not.toContain("Safe house");
});
