import { expect, test } from "vitest";
import { RECORD_KINDS, type Recorded, recordLine } from "./record-line.ts";

const RECORDED: Recorded = {
	day: "2026-11-22",
	receipt: "2026-11-22.abc.r1",
	isChosen: true,
	services: [
		{
			name: "Harbour Line",
			helpsWith: ["have diabetes", "look after an adult"],
			place: "Vale",
			verdict: "yes",
			phone: "01632 960 123",
		},
		{ name: "Pier Skills", helpsWith: [], place: undefined, verdict: "unknown", phone: undefined },
	],
};
const write = (kind: (typeof RECORD_KINDS)[number], recorded = RECORDED) =>
	recordLine(kind, recorded, "Opportunity Escalator");

test("a Jobcentre's note is one line with date, services, reasons and receipt", () => {
	expect(write("jobcentre")).toBe(
		"22/11/2026 Told claimant about: Harbour Line (for people who have diabetes and who look after an adult, works in Vale), tel 01632 960 123; Pier Skills (to check with them first). From: Opportunity Escalator, receipt 2026-11-22.abc.r1.",
	);
});

test("a case note has a line for each service", () => {
	expect(write("case-note").split("\n")).toEqual([
		"22/11/2026 Services talked about",
		"1. Harbour Line (for people who have diabetes and who look after an adult, works in Vale), tel 01632 960 123",
		"2. Pier Skills (to check with them first)",
		"From: Opportunity Escalator, receipt 2026-11-22.abc.r1.",
	]);
});

test("what nobody picked was looked up: no record says that the client was told", () => {
	const lookedUp = { ...RECORDED, isChosen: false };
	expect(write("jobcentre", lookedUp)).toContain("22/11/2026 Looked up for claimant: Harbour Line");
	expect(write("case-note", lookedUp)).toContain("22/11/2026 Services looked up\n1. Harbour Line");
	expect(RECORD_KINDS.map((kind) => write(kind, lookedUp)).join()).not.toMatch(/told|talked/i);
});

test("a consultation carries one of the two codes that are certain, and no other record any", () => {
	const codes = RECORD_KINDS.map((kind) => write(kind).match(/\b\d{10,}\b.*/g));
	expect(codes).toEqual([
		null,
		null,
		["871731000000106 Referral to social prescribing service"],
		["871711000000103 Social prescribing declined"],
	]);
	expect(write("gp-declined")).not.toContain("Harbour");
});

test("without a service it says so, and nothing is markup", () => {
	const none = write("jobcentre", { ...RECORDED, services: [] });
	expect(none).toContain("no service chosen yet");
	for (const kind of RECORD_KINDS) expect(write(kind)).not.toMatch(/[<>&*_`]|undefined/);
});
