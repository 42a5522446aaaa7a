import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { ReportSchema, readReport, WRONG_TEXT_MOST } from "./report.ts";

const DAY = "2026-11-21";
const service = aService();
const read = (reason: string | null, text: string | null = null) =>
	readReport({ reason, text }, service, DAY);

test("keeps the day, the service and the reason, and no more", () => {
	expect(read("hours")).toEqual({ report: { day: DAY, service: "harbour-line", reason: "hours" } });
	expect(read("hours", "  ")).toEqual(read("hours"));
});

test("words go along without what may lead to a person", () => {
	expect(read("hours", "Shut on Mondays. I am on 07700 900123.")).toMatchObject({
		report: { reason: "hours", text: "Shut on Mondays. I am on [number]." },
	});
});

test.each([
	["nothing", null, null],
	["an empty form", "", " \r\n "],
	["a reason that is none", "__proto__", ""],
])("asks again for a reason after %s", (_, reason, text) => {
	expect(read(reason, text)).toEqual({ problem: "choose" });
});

test("words without a reason are something else, so that nobody writes them twice", () => {
	expect(read(null, "The door is at the back")).toMatchObject({
		report: { reason: "other", text: "The door is at the back" },
	});
});

test("words are counted as a browser counts them", () => {
	const most = "x\r\n".repeat(WRONG_TEXT_MOST / 2 - 1);
	expect(read("other", `${most}xx`)).toHaveProperty("report");
	expect(read("other", "x".repeat(WRONG_TEXT_MOST))).toHaveProperty("report");
	expect(read("other", "x".repeat(WRONG_TEXT_MOST + 1))).toEqual({ problem: "long" });
});

test("what masks make longer can still be kept", () => {
	const made = read("other", "a@b.cd ".repeat(WRONG_TEXT_MOST / 7));
	expect(ReportSchema.safeParse("report" in made && made.report).success).toBe(true);
});
