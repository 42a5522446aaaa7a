import { expect, test } from "vitest";
import { crisisLines } from "../../../tests/support/a-plan.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { surroundings } from "../../../tests/support/surroundings.ts";
import { surveyOf } from "./survey.ts";

const TODAY = "2026-11-21";
const from = ["leaflet"];
const read = { kind: "sourced", read: "2026-11-01", source: "leaflet", by: "editor" } as const;
const dated = (date: string | undefined): ServiceFields["sources"] => [
	{ id: "leaflet", title: "A leaflet", ...(date && { date }), says: "All of it" },
];

function survey(...entries: ServiceFields[]) {
	const services = entries.map((fields, index) => aService({ id: `entry-${index}`, ...fields }));
	return surveyOf(
		{
			version: "c0",
			region: surroundings.region,
			services,
			byId: new Map(services.map((service) => [service.id, service])),
			merged: new Map(),
			crisisWords: new Map(),
			pathways: [],
			crisis: crisisLines(),
		},
		TODAY,
	);
}

test("entries are counted by status, and those for staff apart", () => {
	const { entries, byStatus, forStaff, live } = survey(
		{},
		{ status: { is: "unconfirmed", from } },
		{ status: { is: "ended", from } },
		{ audience: "employer" },
	);
	expect({ entries, forStaff }).toEqual({ entries: 4, forStaff: 1 });
	expect(byStatus).toEqual({ open: 2, opening: 0, paused: 0, ended: 1, unconfirmed: 1 });
	expect(live.all).toBe(2);
});

test("numbers, contacts and ways in are counted one within the other", () => {
	const { live } = survey(
		{ contact: sureNumber },
		{},
		{ contact: { phones: [] }, referral: { how: "Ask your GP.", takes: "not-known", from } },
		{ contact: { phones: [] }, referral: undefined },
	);
	expect(live).toEqual({ all: 4, withNumber: 1, withContact: 2, withWayIn: 3 });
});

test("the newest source of each entry is so many months old", () => {
	const dates = ["2026-11", "2026-05-22", "2026-05-21", "2025-11-22", "2025-11-21", "2024-11-22"];
	const { age } = survey(
		...[...dates, "2024-11-21", undefined].map((date) => ({ sources: dated(date) })),
	);
	expect(age).toEqual({ under6: 2, under12: 2, under24: 2, older: 1, undated: 1 });
});

test("what is past its date, and what somebody confirmed, is counted", () => {
	const phoned = { kind: "phoned", on: "2026-11-02", by: "editor" } as const;
	const { stale, confirmed } = survey(
		{ checks: [{ ...read, read: "2026-01-01" }] },
		{ checks: [read, phoned] },
		{ checks: [read, { ...phoned, kind: "link" }] },
	);
	expect({ stale, confirmed }).toEqual({ stale: 1, confirmed: 1 });
});

test("each district says what it lacks, and each barrier in how many districts", () => {
	const { districts, barriers } = survey({
		areas: ["harbour"],
		helpsWith: [{ barrier: "debt", main: true }, { barrier: "digital" }],
	});
	const harbour = districts.find(({ id }) => id === "harbour");
	expect(harbour?.cover).toMatchObject({ dedicated: 1, general: 1 });
	expect(harbour?.gaps).not.toContain("debt");
	expect(harbour?.gaps).toContain("digital");
	expect(harbour?.gaps).toContain("transport");
	expect(barriers.find(({ id }) => id === "debt")?.cover).toEqual({
		dedicated: 1,
		general: 0,
		gap: districts.length - 1,
	});
});
