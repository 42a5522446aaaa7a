import { expect, test } from "vitest";
import { numberAloud } from "./number-aloud.ts";

test.each([
	["999", ["999"]],
	["0800 100 900", ["0800", "100", "900"]],
	["01332 000000", ["01332", "000", "000"]],
	["0116 2345678", ["0116", "234", "5678"]],
	["01160000000", ["01160", "000", "000"]],
	["+44 1632 960123", ["+44", "1632", "960", "123"]],
])("%s is said in the groups %j", (number, groups) => {
	expect(numberAloud(number)).toEqual(groups);
	expect(groups.join("")).toBe(number.replaceAll(" ", ""));
});
