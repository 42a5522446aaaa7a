import { expect, test } from "vitest";
import { aWrittenService } from "../../../tests/support/a-service.ts";
import { WrittenServiceSchema } from "./service.schema.ts";

/** The ways to what is wrong with an entry that has these fields; none where it is right. */
function wrongIn(fields: Record<string, unknown>): string[] {
	const read = WrittenServiceSchema.safeParse({ ...aWrittenService(), ...fields });
	return read.success ? [] : read.error.issues.map(({ path }) => path.join("."));
}

const from = ["leaflet"];
const source = { id: "leaflet", title: "A leaflet", says: "All of it" };
const referral = (fields: object) => ({ referral: { takes: "not-known", from, ...fields } });
const check = { kind: "sourced", read: "2026-11-01", source: "leaflet", by: "editor" };

test.each([
	["id", { id: "Harbour Line" }],
	["id", { id: "harbour--line" }],
	["name", { name: "" }],
	["name", { name: "x".repeat(91) }],
	["summary", { summary: "x".repeat(261) }],
	["level", { level: "county" }],
	["kind", { kind: "benefit" }],
	["audience", { audience: "everybody" }],
	["whatYouGet", { whatYouGet: [] }],
	["from", { from: [] }],
	["helpsWith.0.barrier", { helpsWith: [{ barrier: "gout" }] }],
	["helpsWith.0", { helpsWith: [{ barrier: "debt", mian: true }] }],
	["rules", { rules: "unknown" }],
	[
		"conditionality.voluntary",
		{ conditionality: { voluntary: "maybe", jobcentreTold: true, changesBenefits: true, from } },
	],
	[
		"conditionality.from",
		{ conditionality: { voluntary: true, jobcentreTold: true, changesBenefits: true, from: [] } },
	],
	["referral.routes.0", { referral: { routes: ["walk-in"], takes: "not-known", from } }],
	["referral.from", { referral: { takes: "not-known" } }],
	["referral.professional.from", referral({ professional: { how: "Use the form." } })],
	["referral.professional.how", referral({ professional: { phone: "0300 1", from } })],
	[
		"referral.professional.url",
		referral({ professional: { how: "It.", url: "http://a.b", from } }),
	],
	["referral.waitTime.from", referral({ waitTime: { says: "Two weeks" } })],
	["referral.ready.from", referral({ ready: { items: ["A letter"] } })],
	["referral.ready.items", referral({ ready: { items: [], from } })],
	["exclusions.0.from", { exclusions: [{ with: "quay-line", says: "Not both." }] }],
	["contact.phones.0.number", { contact: { phones: [{ number: "ring us", from }] } }],
	["contact.phones.0.number", { contact: { phones: [{ number: 1332000000, from }] } }],
	["contact.phones.0.from", { contact: { phones: [{ number: "01332 000000" }] } }],
	["contact.phones.0.from", { contact: { phones: [{ number: "01332 000000", from: [] }] } }],
	["contact.email.address", { contact: { email: { address: "us at harbour", from } } }],
	["contact.email.from", { contact: { email: { address: "us@harbour.example" } } }],
	["contact.url.href", { contact: { url: { href: "http://harbour.example", from } } }],
	["contact.url.from", { contact: { url: { href: "https://harbour.example" } } }],
	["contact.address.from", { contact: { address: { text: "1 Quay" } } }],
	["cost.from", { cost: { says: "Free" } }],
	["duration.from", { duration: { says: "A year", from: [] } }],
	["delivery.0", { delivery: ["letter"] }],
	["venues.0.from", { venues: [{ district: "harbour" }] }],
	["status.from", { status: { is: "open" } }],
	["status.is", { status: { is: "closed", from } }],
	["status.until", { status: { is: "open", until: "2026-02-30", from } }],
	["status.until", { status: { is: "open", until: "1 March 2026", from } }],
	["sources", { sources: [] }],
	["sources.0", { sources: [{ id: "leaflet", says: "No title and no document" }] }],
	["sources.0.date", { sources: [{ ...source, date: "2026-13" }] }],
	["sources.0.url", { sources: [{ ...source, url: "ftp://harbour.example" }] }],
	["conflicts.0.values", { conflicts: [{ about: "phone", values: [{ says: "One only", from }] }] }],
	["checks", { checks: [] }],
	["checks.0.read", { checks: [{ ...check, read: "2026-02-30" }] }],
	["checks.0.read", { checks: [{ ...check, read: "2026" }] }],
	["checks.0.source", { checks: [{ kind: "sourced", read: "2026-11-01", by: "editor" }] }],
	["checks.0.on", { checks: [{ kind: "phoned", by: "adviser" }] }],
	["checks.0.kind", { checks: [{ ...check, kind: "heard" }] }],
	["checks.0.part", { checks: [{ ...check, part: false }] }],
	["reviewEvery", { reviewEvery: 0 }],
	["reviewEvery", { reviewEvery: 25 }],
	["", { naem: "Harbour Line" }],
])("%s is refused in %j", (path, fields) => {
	expect(wrongIn(fields)).toEqual([path]);
});

test.each([
	{ status: { is: "open", since: "2025", until: "2026-06", from } },
	{ status: { is: "ended", until: "2026-02-28", replacedBy: ["other"], from } },
	{ sources: [{ id: "leaflet", document: "work-plan", says: "All of it" }] },
	{ conditionality: { voluntary: true, jobcentreTold: "unknown", changesBenefits: false, from } },
	{ checks: [check, { kind: "phoned", on: "2026-11-02", by: "adviser", note: "They answered" }] },
	{ contact: { phones: [{ number: "+44 20 0000 0000", textphone: "18001 0300 000 0000", from }] } },
	{ areas: [] },
])("takes %j", (fields) => {
	expect(wrongIn(fields)).toEqual([]);
});

test("fills in what an editor may leave out", () => {
	expect(aWrittenService()).toMatchObject({
		helpsWith: [],
		notWith: [],
		exclusions: [],
		mergedFrom: [],
		venues: [],
		conflicts: [],
	});
	expect(
		aWrittenService({ contact: { phones: [{ number: "01332 000000", from }] } }).contact.phones[0]
			?.sure,
	).toBe(true);
	expect(aWrittenService({ helpsWith: [{ barrier: "debt" }] }).helpsWith[0]?.main).toBe(false);
	expect(aWrittenService({ contact: undefined }).contact).toEqual({ phones: [] });
});
