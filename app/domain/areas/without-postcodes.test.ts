import { expect, test } from "vitest";
import { withoutPostcodes } from "./without-postcodes.ts";

test.each([
	["bad back NG18 1AA", "bad back", "NG18 1AA"],
	["ng181aa bad back", "bad back", "ng181aa"],
	["bad NG18-1AA back", "bad back", "NG18-1AA"],
	["LE1 1AA and DE1 2BB", "and", "DE1 2BB"],
	["ＮＧ１８ １ＡＡ", "", "NG18 1AA"],
	["ZZ1 1AA jobs", "jobs", "ZZ1 1AA"],
])("%s is %s without its postcode", (text, rest, postcode) => {
	expect(withoutPostcodes(text)).toEqual({ rest, postcode });
});

test.each([
	"level 3 maths",
	"j2w",
	"b1 english",
	"connect2work",
	"NG18",
	"ZZ1 1AA jobs",
	"cv 2026",
])("%s holds none", (text) => {
	expect(withoutPostcodes(text)).toEqual({ rest: text, postcode: undefined });
});
