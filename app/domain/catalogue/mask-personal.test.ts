import { expect, test } from "vitest";
import { aService } from "../../../tests/support/a-service.ts";
import { maskPersonal } from "./mask-personal.ts";

const from = ["leaflet"];
const service = aService({
	contact: {
		phones: [{ number: "01332 640000", from }],
		email: { address: "hello@harbour.example", from },
		address: { text: "1 Quay, Harbour, DE1 2AB", from },
	},
	conflicts: [
		{
			about: "phone",
			values: [
				{ says: "0800 000 1111", from },
				{ says: "01332 640000", from },
			],
		},
	],
});

test.each([
	["a mobile number", "ring 07700 900123 please", "ring [number] please"],
	["a number in another form", "it is +44 (0)7700-900-123", "it is [number]"],
	["a number with strokes", "07700/900/123", "[number]"],
	["a number with low lines", "07700_900_123", "[number]"],
	["a number with hyphens that do not break", "07700\u2011900\u2011123", "[number]"],
	["a number split by signs without width", "077\u200b009001\u200b23", "[number]"],
	["a sort code", "sort code 12-34-56", "sort code [number]"],
	["a local number", "ask for 291888", "ask for [number]"],
	["a number in Urdu digits", "۰۷۷۰۰ ۹۰۰۱۲۳", "[number]"],
	["a number over two lines", "07700\n900 123", "[number]"],
	["an email address", "write to jo.bloggs+x@mail.example.org.", "write to [email]."],
	["a postcode", "near ng9 1ab, at the back", "near [postcode], at the back"],
	["a postcode without a space", "LE11AA", "[postcode]"],
	["a National Insurance number", "I am QQ 12 34 56 C", "I am [number]"],
])("takes out %s", (_, text, masked) => {
	expect(maskPersonal(text, service)).toBe(masked);
});

test.each([
	["its number", "01332 640000 rings out"],
	["its number, spaced otherwise", "(01332)640-000 rings out"],
	["its number with the country's code", "+44 1332 640000 rings out"],
	["a number that sources differ about", "it is 08000001111"],
	["its email address", "Hello@harbour.example bounces"],
	["its postcode", "They left de12ab"],
	["times of day", "now 09.00-17.00, or 9.30 to 4"],
	["years and dates", "ended 31.3.2026, see 2025-2026"],
	["short numbers", "111 option 2, room 12345"],
	["what only looks like a code", "the B12 bus at 9am"],
])("leaves %s", (_, text) => {
	expect(maskPersonal(text, service)).toBe(text);
});

test("what is left is one line that shows all it holds", () => {
	expect(maskPersonal("a\u001b[2Jb\u202ec\nd\te", service)).toBe("a [2Jb c d e");
});

test("words of any shape take no time", () => {
	for (const text of ["a".repeat(500), "1 ".repeat(250), "@".repeat(500), "a.".repeat(250)])
		expect(typeof maskPersonal(text, service)).toBe("string");
});
