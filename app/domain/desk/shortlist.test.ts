import { expect, test } from "vitest";
import { changeList, MOST_LISTED, readListChange } from "./shortlist.ts";

const LIST = ["a", "b", "c"];

test.each([
	{ do: "keep", id: "d", gives: ["a", "b", "c", "d"] },
	{ do: "keep", id: "a", gives: LIST },
	{ do: "drop", id: "b", gives: ["a", "c"] },
	{ do: "drop", id: "x", gives: LIST },
	{ do: "up", id: "c", gives: ["a", "c", "b"] },
	{ do: "up", id: "a", gives: LIST },
	{ do: "down", id: "a", gives: ["b", "a", "c"] },
	{ do: "down", id: "c", gives: LIST },
	{ do: "up", id: "x", gives: LIST },
] as const)("$do $id gives $gives", ({ gives, ...change }) => {
	expect(changeList(LIST, change)).toEqual(gives);
});

test("a full list takes no more", () => {
	const full = Array.from({ length: MOST_LISTED }, (_, index) => `s${index}`);
	expect(changeList(full, { do: "keep", id: "one-more" })).toEqual(full);
});

test("a button's change is read, anything else is none", () => {
	expect(readListChange("up:some-service")).toEqual({ do: "up", id: "some-service" });
	for (const text of [null, "", "up", "up:", "sideways:a", "up:a:b"])
		expect([text, readListChange(text)]).toEqual([text, undefined]);
});
