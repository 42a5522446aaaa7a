import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { cardOf } from "./service-card.ts";

const from = ["leaflet"];
const sourced = (source: string, read: string) => ({
	kind: "sourced" as const,
	read,
	source,
	by: "editor",
});

test("shows a sure number before one we only think is right", () => {
	const unsure = { number: "01332 1", sure: false, from };
	const sure = { number: "01332 2", hours: "Weekdays", from };
	expect(cardOf(aService({ contact: { phones: [unsure, sure] } })).phone).toEqual({
		number: "01332 2",
		hours: "Weekdays",
		sure: true,
	});
	expect(cardOf(aService({ contact: { phones: [unsure] } })).phone).toEqual({
		number: "01332 1",
		hours: undefined,
		sure: false,
	});
	expect(cardOf(aService({ contact: { phones: [] } })).phone).toBeUndefined();
});

test("shows an email only where it is sure", () => {
	const email = (sure: boolean) =>
		cardOf(aService({ contact: { email: { address: "us@harbour.example", sure, from } } })).email;
	expect([email(true), email(false)]).toEqual(["us@harbour.example", undefined]);
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
