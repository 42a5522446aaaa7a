import { expect, test } from "vitest";
import { readMobileNumber } from "./mobile-number.ts";

test.each([
	"07700 900123",
	"07700900123",
	"+44 7700 900123",
	"+44 (0)7700 900-123",
	"0044 7700 900123",
	"44 7700 900123",
	"(07700) 900.123",
	" 7700 900123 ",
	"\u202a+44 7700 900123\u202c",
	"٠٧٧٠٠ ٩٠٠١٢٣",
])("%s is +447700900123", (typed) => {
	expect(readMobileNumber(typed)).toEqual({ number: "+447700900123" });
});

test.each([
	{ typed: "", problem: "number" },
	{ typed: "jo@mail.example", problem: "number" },
	{ typed: "07700 90012", problem: "number" },
	{ typed: "07700 9001234", problem: "number" },
	{ typed: "07700 900123\nBcc", problem: "number" },
	{ typed: "+48 600 000 000", problem: "abroad" },
	{ typed: "0048 600 000 000", problem: "abroad" },
	{ typed: "01332 000000", problem: "landline" },
	{ typed: "+44 115 000 0000", problem: "landline" },
	{ typed: "0800 000 000", problem: "landline" },
	{ typed: "070 0000 0000", problem: "landline" },
	{ typed: "07600 000000", problem: "landline" },
])("$typed gets no message: $problem", ({ typed, problem }) => {
	expect(readMobileNumber(typed)).toEqual({ problem });
});
