import { expect, test } from "vitest";
import { openLeaves } from "./open-leaves.ts";

test("what has to be asked is found however deep it stands, and nothing else", () => {
	const letter = { ask: "You need a letter from your GP" };
	const card = { ask: "You have a library card" };
	const condition = {
		all: [
			{ age: { from: 18 } },
			{ any: [{ work: ["looking" as const] }, { all: [letter] }] },
			{ not: { work: ["education" as const] } },
			{ doubt: "rules" as const },
			card,
		],
	};
	expect(openLeaves(condition)).toEqual([letter, { doubt: "rules" }, card]);
});

test("a rule by itself is one, or none", () => {
	expect(openLeaves({ doubt: "area" })).toEqual([{ doubt: "area" }]);
	expect(openLeaves({ mayWork: true })).toEqual([]);
});
