import { expect, test } from "vitest";
import { likelyAddress } from "./likely-address.ts";

test.each([
	{ typed: "jo@gmial.com", meant: "jo@gmail.com", slip: "two letters that changed places" },
	{ typed: "jo@gmai.com", meant: "jo@gmail.com", slip: "a letter too few" },
	{ typed: "jo@gmaill.com", meant: "jo@gmail.com", slip: "a letter too many" },
	{ typed: "jo@gmail.con", meant: "jo@gmail.com", slip: "a wrong letter" },
	{ typed: "jo@hotmial.co.uk", meant: "jo@hotmail.co.uk", slip: "before a longer ending" },
	{ typed: "jo@outlook.comm", meant: "jo@outlook.com", slip: "at the very end" },
	{ typed: "jo@ahoo.com", meant: "jo@yahoo.com", slip: "at the very beginning" },
	{ typed: "Jo.A+b@GMIAL.COM", meant: "Jo.A+b@gmail.com", slip: "in capitals; the name stays" },
	{ typed: "jo@gmail.co.uk", meant: "jo@gmail.com", slip: "an ending that it does not have" },
])("$typed: $slip", ({ typed, meant }) => {
	expect(likelyAddress(typed)).toBe(meant);
});

test.each([
	["a common one", "jo@gmail.com"],
	["a common one in capitals", "jo@Hotmail.Co.UK"],
	["one of its own that looks like a slip", "jo@ymail.com"],
	["another of those", "jo@mail.com"],
	["one of work", "jo@derbyshire.gov.uk"],
	["two slips", "jo@gmal.con"],
	["a part that has the name of a common one", "jo@gmail.com.example"],
	["what every object has", "jo@constructor"],
])("nothing is suggested for %s", (_, typed) => {
	expect(likelyAddress(typed)).toBeUndefined();
});
