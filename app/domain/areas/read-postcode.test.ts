import { expect, test } from "vitest";
import { postcodeWithin } from "./postcode-within.ts";
import { readPostcode } from "./read-postcode.ts";

const full = { outcode: "NG16", sector: "2", letters: "NA" };

test.each([
	"NG16 2NA",
	"ng162na",
	" n g 1 6 2 n a ",
	"NG1 62NA",
	"NG16-2NA",
	"N.G.16.2NA.",
	"(NG16 2NA)",
	"NGI6 2NA",
	"NGl6 2na",
])("reads %o as the one postcode it can be", (text) => {
	expect(readPostcode(text)).toEqual(full);
});

test.each([
	["S8O 2AH", { outcode: "S80", sector: "2", letters: "AH" }],
	["SO1 2AH", { outcode: "SO1", sector: "2", letters: "AH" }],
	["0X1 4AA", { outcode: "OX1", sector: "4", letters: "AA" }],
	["DE1 ODE", { outcode: "DE1", sector: "0", letters: "DE" }],
	["W1A 1AA", { outcode: "W1A", sector: "1", letters: "AA" }],
	["sw1a1aa", { outcode: "SW1A", sector: "1", letters: "AA" }],
])("puts 0, O, 1, I and l right in %o only where they cannot be meant", (text, postcode) => {
	expect(readPostcode(text)).toEqual(postcode);
});

test.each([
	["NG16 2", { outcode: "NG16", sector: "2" }],
	["NG162", { outcode: "NG16", sector: "2" }],
	["ng16-2", { outcode: "NG16", sector: "2" }],
	["NG16 2N", { outcode: "NG16", sector: "2" }],
	["LE1 2", { outcode: "LE1", sector: "2" }],
	["LE12", { outcode: "LE12" }],
	["LE 12", { outcode: "LE12" }],
	["S80", { outcode: "S80" }],
	["S8 0", { outcode: "S8", sector: "0" }],
	["s.8", { outcode: "S8" }],
	["ec1a", { outcode: "EC1A" }],
])("reads %o as the beginning of a postcode", (text, postcode) => {
	expect(readPostcode(text)).toEqual(postcode);
});

test.each([
	["letters that are no postcode area", "XX1 1AA"],
	["last letters that are never used", "NG16 2CV"],
	["a number that begins with 0", "NG06 2NA"],
	["letters alone", "LEI"],
	["a house number", "12"],
	["more than a postcode", "NG16 2NA UK"],
	["what could be S18 or SL8 mistyped", "Sl8 lAA"],
	["nothing", ""],
])("does not read %s", (_, text) => {
	expect(readPostcode(text)).toBeUndefined();
});

test.each([
	["12 High Street, Anytown NG16 2NA", full],
	["NG16 2NA, England", full],
	["flat NG8, NG16 2NA", full],
	["NG8 1AA until May, then NG16 2NA", full],
	["Anytown NG16", { outcode: "NG16" }],
	["Anytown (NG16 2)", { outcode: "NG16", sector: "2" }],
	["12 High Street", undefined],
	["NG16 2CV", undefined],
	["Sl8 lAA", undefined],
])("finds the postcode inside %o", (text, postcode) => {
	expect(postcodeWithin(text)).toEqual(postcode);
});
