import { expect, test } from "vitest";
import { aWrittenService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { checkDay } from "./check-day.ts";

const from = ["leaflet"];
const leaflet = { id: "leaflet", title: "A leaflet", says: "All of it" };

/** The fields that are wrong on 21 November 2026. */
function check(fields: ServiceFields): string[] {
	const entry = aWrittenService(fields);
	return checkDay([{ file: "one", entry }], "2026-11-21").map(({ path }) => path.join("."));
}

test.each<{ what: string; fields: ServiceFields; at: string }>([
	{
		what: "an open service past its end",
		fields: { status: { is: "open", until: "2026-11-20", from } },
		at: "status.until",
	},
	{
		what: "one that may run, past its last month",
		fields: { status: { is: "unconfirmed", until: "2026-10", from } },
		at: "status.until",
	},
	{
		what: "one that was to open",
		fields: { status: { is: "opening", since: "2025", from } },
		at: "status.since",
	},
	{
		what: "one that is open before it opens",
		fields: { status: { is: "open", since: "2026-11-22", from } },
		at: "status.since",
	},
	{
		what: "a source read tomorrow",
		fields: { checks: [{ kind: "sourced", read: "2026-11-22", source: "leaflet", by: "editor" }] },
		at: "checks.0.read",
	},
	{
		what: "a call made tomorrow",
		fields: { checks: [{ kind: "phoned", on: "2026-11-22", by: "editor" }] },
		at: "checks.0.on",
	},
	{
		what: "a source of next month",
		fields: { sources: [{ ...leaflet, date: "2026-12" }] },
		at: "sources.0.date",
	},
])("finds $what", ({ fields, at }) => {
	expect(check(fields)).toEqual([at]);
});

test.each<{ what: string; fields: ServiceFields }>([
	{ what: "no dates", fields: {} },
	{ what: "an end today", fields: { status: { is: "open", until: "2026-11-21", from } } },
	{ what: "an end this year", fields: { status: { is: "open", until: "2026", from } } },
	{ what: "an end long ago", fields: { status: { is: "ended", until: "2020", from } } },
	{ what: "an opening this month", fields: { status: { is: "opening", since: "2026-11", from } } },
	{ what: "a source of this year", fields: { sources: [{ ...leaflet, date: "2026" }] } },
])("lets $what be", ({ fields }) => {
	expect(check(fields)).toEqual([]);
});
