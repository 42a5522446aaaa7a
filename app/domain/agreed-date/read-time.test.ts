import { expect, test } from "vitest";
import { readTime } from "./read-time.ts";

test.each([
	["10:30", "10:30"],
	["10.30", "10:30"],
	["1030", "10:30"],
	["10", "10:00"],
	["9", "09:00"],
	["7", "07:00"],
	["2pm", "14:00"],
	["2 PM", "14:00"],
	["2.30 p.m.", "14:30"],
	["02:30", "02:30"],
	["12pm", "12:00"],
	["12am", "00:00"],
	["12", "12:00"],
	["11:59 am", "11:59"],
	["14:30pm", "14:30"],
	["0:15", "00:15"],
	["۱۰:۳۰", "10:30"],
	["１０：３０", "10:30"],
])("%s is %s", (typed, at) => {
	expect(readTime(typed)).toEqual({ at });
});

test.each(["2", "2:30", "6.15", "130"])("%s may be by night or by day", (typed) => {
	expect(readTime(typed)).toEqual({ problem: "half" });
});

test.each(["noon", "24:00", "10:60", "0pm", "13am", "10:3", "half 2", "10:30:00", "-1", "10-11"])(
	"%s is no time",
	(typed) => {
		expect(readTime(typed)).toEqual({ problem: "unclear" });
	},
);
