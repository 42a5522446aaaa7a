import { expect, test } from "vitest";
import { contentLines, valuesOf } from "../../tests/support/content-lines.ts";
import { type ContactCard, contactCard } from "./contact-card.server.ts";

const card = (more: Partial<ContactCard>) =>
	contentLines(
		contactCard({ name: "Harbour", phones: [], url: "https://harbour.example", note: [], ...more }),
	);

test("is a card that old phones read, with a name in both places", () => {
	const lines = card({});
	expect(lines.slice(0, 2)).toEqual([
		{ name: "BEGIN", value: "VCARD" },
		{ name: "VERSION", value: "3.0" },
	]);
	expect([valuesOf(lines, "N"), valuesOf(lines, "FN")]).toEqual([[";Harbour;;;"], ["Harbour"]]);
	expect(lines.at(-1)).toEqual({ name: "END", value: "VCARD" });
	for (const name of ["ORG", "TEL;TYPE=WORK,VOICE", "ADR;TYPE=WORK"])
		expect([name, valuesOf(lines, name)]).toEqual([name, []]);
});

test("numbers, mail, site and address stand where a phone looks for them", () => {
	const lines = card({
		provider: "Harbour; Council",
		phones: ["01332 000000", "0300 000 0000"],
		email: "a@harbour.example",
		address: "1 High Street, Derby",
		checkedOn: "2026-11-21",
	});
	expect(valuesOf(lines, "ORG")).toEqual(["Harbour; Council"]);
	expect(valuesOf(lines, "TEL;TYPE=WORK,VOICE")).toEqual(["01332 000000", "0300 000 0000"]);
	expect(valuesOf(lines, "EMAIL;TYPE=INTERNET,WORK")).toEqual(["a@harbour.example"]);
	expect(valuesOf(lines, "ADR;TYPE=WORK")).toEqual([";;1 High Street, Derby;;;;"]);
	expect(valuesOf(lines, "URL")).toEqual(["https://harbour.example"]);
	expect(valuesOf(lines, "REV")[0]).toMatch(/^2026-11-21T/);
});

test("what has a meaning in the file is told from what separates it", () => {
	const text = contactCard({
		name: "Jobs; Skills, Ltd \\ Derby",
		phones: [],
		url: "https://harbour.example",
		note: ["one; two,", "three"],
	});
	expect(text).toContain("N:;Jobs\\; Skills\\, Ltd \\\\ Derby;;;\r\n");
	expect(text).toContain("NOTE:one\\; two\\,\\nthree\r\n");
});

test("a long note in any script comes back whole", () => {
	const note = ["Zażółć gęślą jaźń. ".repeat(12), "فون کریں، پوچھیں 😀 ".repeat(12)];
	expect(valuesOf(card({ note }), "NOTE")).toEqual([note.join("\n")]);
});
