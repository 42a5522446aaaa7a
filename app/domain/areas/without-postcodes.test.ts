import { expect, test } from "vitest";
import { withoutPostcodes } from "./without-postcodes.ts";

test.each([
	["bad back NG18 1AA", "bad back", "NG18 1AA"],
	["ng181aa bad back", "bad back", "ng181aa"],
	["bad NG18-1AA, back", "bad , back", "NG18 1AA"],
	["LE1 1AA and DE1 2BB", "and", "DE1 2BB"],
	["ＮＧ１８ １ＡＡ", "", "NG18 1AA"],
	["debt NG 18 1AA", "debt", "NG 18 1AA"],
	["NGI8 1AA debt", "debt", "NGI8 1AA"],
	["NG18 IAA", "", "NG18 IAA"],
	["n g 1 8 1 a a debt", "debt", "n g 1 8 1 a a"],
])("%s is %j without its postcode", (text, rest, postcode) => {
	expect(withoutPostcodes(text)).toEqual({ rest, postcode });
});

test.each([
	"level 3 maths",
	"j2w",
	"J2W 1st step",
	"KS2 3rd",
	"b1 english",
	"connect2work",
	"NG18",
	"ZZ1 1AA jobs",
	"cv 2026",
	"s3 4pm",
	"",
	"i want to be a nurse at 50",
])("%j holds none", (text) => {
	expect(withoutPostcodes(text)).toEqual({ rest: text, postcode: undefined });
});
