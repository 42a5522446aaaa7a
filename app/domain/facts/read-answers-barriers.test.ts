import { expect, test } from "vitest";
import { districts } from "../../../tests/support/surroundings.ts";
import { BARRIER_GROUPS, GROUP_IDS, NAMED_BARRIERS } from "./barriers.ts";
import { readAnswers } from "./read-answers.ts";

const vocabulary = { areas: districts, services: ["alpha", "beta"] };

function read(raw: unknown) {
	return readAnswers(raw, vocabulary);
}

/** The names of what was refused; empty where the answers were taken. */
function refused(raw: unknown): string[] {
	const result = read(raw);
	return result.ok ? [] : result.wrong.map(({ fact }) => fact);
}

test("barriers spell every group out, in fixed order", () => {
	const spelled = {
		difficulties: ["health", "travel", "record"],
		health: ["health-mental", "health-msk"],
		record: ["convictions"],
	};
	expect(
		read({ barriers: ["transport", "convictions", "health-msk", "health-mental", "transport"] }),
	).toEqual({
		ok: true,
		answers: spelled,
	});
});

test("facts that barriers spell out stand in their place among the others", () => {
	const result = read({ using: ["alpha"], barriers: ["debt"], age: 30 });
	const answers = { age: 30, difficulties: ["money"], money: ["debt"], using: ["alpha"] };
	expect(JSON.stringify(result)).toBe(JSON.stringify({ ok: true, answers }));
});

test("barriers may be none, all, or declined", () => {
	expect(read({ barriers: [] })).toEqual({ ok: true, answers: { difficulties: [] } });
	expect(read({ barriers: null })).toEqual({ ok: true, answers: { difficulties: null } });
	expect(read({ barriers: NAMED_BARRIERS })).toMatchObject({
		answers: {
			difficulties: GROUP_IDS,
			health: BARRIER_GROUPS.health,
			circumstances: BARRIER_GROUPS.circumstances,
		},
	});
});

test.each([undefined, "debt", {}, ["debt", 1], [["debt"]], ["toString"]])(
	"barriers that are %j are refused",
	(barriers) => {
		expect(refused({ barriers })).toEqual(["barriers"]);
	},
);

test.each([
	{ difficulties: [] },
	{ difficulties: null },
	{ health: ["health-msk"] },
	{ circumstances: null },
])("barriers together with %j are refused", (rest) => {
	expect(read({ barriers: ["debt"], ...rest })).toEqual({
		ok: false,
		wrong: [{ fact: "barriers", mayBe: "left out where difficulties or a group is given" }],
	});
});

test("wrong barriers are named beside other wrong facts", () => {
	expect(refused({ barriers: ["gout"], age: 12, shoe: 1 }).toSorted()).toEqual([
		"age",
		"barriers",
		"shoe",
	]);
});
