import { expect, test } from "vitest";
import { deskChosen, readDesk } from "./read-desk.ts";

function read(given: Record<string, string[]>, area?: string | null) {
	return readDesk((field) => given[field] ?? [], area, ["restart-scheme"]);
}

test("nothing given is nothing known, not none", () => {
	expect(read({})).toEqual({ answers: {}, problems: {} });
	expect(read({ age: [" "] })).toEqual({ answers: {}, problems: {} });
});

test("a tick names its group; the groups beside it then count as not named", () => {
	const { answers } = read({ health: ["health-msk"], travel: ["transport"] }, "derby");
	expect(answers).toEqual({
		area: "derby",
		difficulties: ["health", "travel"],
		health: ["health-msk"],
	});
});

test("who was asked and has no difficulty is told from who was not asked", () => {
	expect(read({ "nothing-hard": ["nothing-hard"] }).answers).toEqual({ difficulties: [] });
	expect(read({ "nothing-hard": ["nothing-hard"], confidence: ["confidence"] }).answers).toEqual({
		difficulties: ["confidence"],
	});
});

test("a group that somebody would rather not talk about is named, and open within", () => {
	expect(read({ record: ["declined"] }).answers).toEqual({
		difficulties: ["record"],
		record: null,
	});
});

test('an answer beside "rather not say" is neither taken nor forgotten: somebody has to say which', () => {
	expect(read({ record: ["declined", "convictions"] })).toEqual({
		answers: { difficulties: ["record"] },
		problems: { record: "both" },
	});
});

test("a group that was named on paper, and not what of it, stays named until somebody asks", () => {
	const named = { health: ["named-only"], money: ["debt", "named-only"] };
	const { answers } = read(named);
	expect(answers).toEqual({ difficulties: ["health", "money"], money: ["debt"] });
	expect(deskChosen("health", answers)).toEqual(["named-only"]);
	expect(deskChosen("money", answers)).toEqual(["debt"]);
});

test("what another answer rules out is dropped", () => {
	expect(read({ work: ["employed"], outOfWork: ["over-2-years"] }).answers).toEqual({
		work: "employed",
	});
	expect(read({ youngestChild: ["3-to-4"], "nothing-hard": ["nothing-hard"] }).answers).toEqual({
		difficulties: [],
	});
});

test("what cannot be read is left out alone, with its problem", () => {
	const { answers, problems } = read({
		age: ["old"],
		benefits: ["universal-credit", "none-of-these"],
		work: ["astronaut"],
		goals: ["training"],
	});
	expect(answers).toEqual({ goals: ["training"] });
	expect(problems).toEqual({ age: "problem", benefits: "both", work: "problem" });
	expect(read({ age: ["12"] }).problems).toEqual({ age: "tooYoung" });
});

test("what is read stands as chosen, so that the form can be sent again as it is", () => {
	const given = {
		age: ["34"],
		work: ["looking"],
		benefits: ["none-of-these"],
		health: ["health-mental"],
		mentalHealthTeam: ["false"],
		travel: ["transport"],
		qualification: ["declined"],
		using: ["restart-scheme"],
	};
	const { answers } = read(given);
	for (const [field, values] of Object.entries(given)) {
		expect([field, deskChosen(field as "age", answers)]).toEqual([field, values]);
	}
});
