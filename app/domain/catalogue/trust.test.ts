import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { isConfirmed, lastLooked, lastSource, readOn } from "./trust.ts";

const read = { kind: "sourced", read: "2026-11-01", source: "leaflet", by: "editor" } as const;
const leaflet = { id: "leaflet", title: "A leaflet", date: "2026", says: "All of it" };

test.each([
	["sourced", false],
	["link", false],
	["provider", true],
	["phoned", true],
] as const)("an entry with a check of the kind %s: confirmed is %s", (kind, is) => {
	const check = { kind, on: "2026-11-02", by: "editor" } as const;
	const { checks } = aService({ checks: kind === "sourced" ? [read] : [read, { ...check, kind }] });
	expect(isConfirmed({ checks })).toBe(is);
});

test("an entry rests on the source that was read last; of one day, on the first listed", () => {
	const page = { id: "page", title: "A page", says: "More" };
	const checked = (...days: [source: string, read: string][]) =>
		lastSource(
			aService({
				sources: [leaflet, page],
				checks: days.map(([source, day]) => ({ ...read, source, read: day })),
			}),
		);
	expect(checked(["leaflet", "2026-11-01"], ["page", "2026-11-20"])).toMatchObject({
		source: { id: "page" },
		read: "2026-11-20",
	});
	expect(checked(["page", "2026-11-20"], ["leaflet", "2026-11-20"])?.source.id).toBe("page");
});

test("a source was read when its check says, or else when the entry was first read", () => {
	const later = { ...read, read: "2026-11-20" };
	const other = { ...read, read: "2026-10-01", source: "page" };
	const { checks, sources } = aService({
		sources: [
			leaflet,
			{ id: "page", title: "A page", says: "More" },
			{ id: "third", title: "A third", says: "Less" },
		],
		checks: [read, later, other],
	});
	expect(sources.map((source) => readOn({ checks }, source))).toEqual([
		"2026-11-20",
		"2026-10-01",
		"2026-10-01",
	]);
});

test("what was read for one fact has its day, and makes nothing else fresh", () => {
	const part = { ...read, source: "page", read: "2026-11-20", part: true } as const;
	const page = { id: "page", title: "A page", says: "More" };
	const service = aService({ sources: [leaflet, page], checks: [read, part] });
	expect(readOn(service, page as (typeof service.sources)[number])).toBe("2026-11-20");
	expect(lastLooked(service)).toBe("2026-11-01");
	expect(lastSource(service)?.source.id).toBe("leaflet");
	expect(service.staleFrom).toBe("2027-05-01");
});
