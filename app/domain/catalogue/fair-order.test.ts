import { expect, test } from "vitest";
import { fairOrder } from "./fair-order.ts";

const three = ["a", "b", "c"];

test("each of the equals stands first once in as many days as there are of them", () => {
	const firsts = ["2026-12-30", "2026-12-31", "2027-01-01"].map((day) => fairOrder(three, day)[0]);
	expect(firsts.toSorted()).toEqual(three);
});

test("on one day the order is the same, and nobody is lost", () => {
	expect(fairOrder(three, "2026-11-22")).toEqual(fairOrder(three, "2026-11-22"));
	expect(fairOrder(three, "2026-11-22").toSorted()).toEqual(three);
	expect(fairOrder([], "2026-11-22")).toEqual([]);
});
