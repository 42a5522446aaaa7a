import { expect, test } from "vitest";
import { wordsIn } from "#app/i18n/instance.ts";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { entryWords } from "./entry-words.ts";

const PAGE = "https://escalator.example/services/harbour-line";
const words = (fields: ServiceFields, more: { language?: string; isNeutral?: boolean } = {}) =>
	entryWords({
		service: aService(fields),
		agreed: { what: "ring", on: "2026-11-24" },
		isNeutral: more.isNeutral ?? false,
		page: PAGE,
		i18n: wordsIn(more.language ?? "en"),
	});

test("a number that we are not sure of says so in the line under it", () => {
	const from = ["leaflet"];
	const { description } = words({
		contact: { phones: [{ number: "01332 000000", hours: "9am to 5pm", sure: false, from }] },
	});
	expect(description?.split("\n").slice(0, 3)).toEqual([
		"Phone: 01332 000000",
		"We think this number is right. Check it before you rely on it.",
		"Open: 9am to 5pm",
	]);
});

test("one asks what no source says", () => {
	const open = words({}).description;
	expect(open).toContain("- Does it cost anything?\n- What happens next?");
	const told = words({
		cost: { says: "Free", from: ["leaflet"] },
		referral: { routes: ["self"], next: "They ring back.", takes: "phone", from: ["leaflet"] },
	}).description;
	expect(told).toContain("- Is this right for me?\n\nMore about it:");
});

test("where others may look it says what to do, and nothing else at all", () => {
	expect(words({}, { isNeutral: true })).toEqual({ summary: "Ring" });
	expect(words({}, { isNeutral: true, language: "pl" })).toEqual({ summary: "Zadzwonić" });
});

test("English stands by itself among words from right to left", () => {
	expect(words({}, { language: "ur" }).summary).toBe("\u2068Harbour Line\u2069 کو فون کریں");
});
