import { expect, test } from "vitest";
import { aContext } from "../../../tests/support/a-plan.ts";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { aPerson, type RawAnswers } from "../../../tests/support/answers.ts";
import { byScore, matchServices } from "./match.ts";

const from = ["leaflet"];

/** The one match of somebody with a service that has these fields. */
function matchOf(fields: ServiceFields, answers: RawAnswers = {}, today = "2026-11-21") {
	const [match] = matchServices(aPerson(answers), aContext([aService(fields)], { today }));
	if (match === undefined) throw new Error("No match");
	return match;
}

/** A service that scores nothing: its rules are not known, so it never looks right. */
const plain: ServiceFields = { rules: "not-found" };

test("equal scores go by id, never by the order of files", () => {
	const services = ["b", "c", "a"].map((id) => aService({ id, ...plain }));
	const best = aService({ id: "z" });
	const matches = matchServices(aPerson(), aContext([...services, best]));
	expect(matches.sort(byScore).map(({ service }) => service.id)).toEqual(["z", "a", "b", "c"]);
});

test("matches hold every live service for residents, ruled out or not, in the catalogue's order", () => {
	const services = [
		aService({ id: "unconfirmed", status: { is: "unconfirmed", from } }),
		aService({ id: "ended", status: { is: "ended", from } }),
		aService({ id: "for-staff", audience: "professional" }),
		aService({ id: "for-firms", audience: "employer" }),
		aService({ id: "ruled-out", eligibility: { age: { from: 60 } } }),
		aService({ id: "paused", status: { is: "paused", from } }),
		aService({ id: "opening", status: { is: "opening", from } }),
		aService({ id: "open" }),
	];
	const matches = matchServices(aPerson({ age: 20 }), aContext(services));
	expect(matches.map(({ service, verdict }) => `${service.id} ${verdict}`)).toEqual([
		"unconfirmed unknown",
		"ruled-out no",
		"opening unknown",
		"open yes",
	]);
});

test.each<{ name: string; fields: ServiceFields; answers: RawAnswers; verdict: string }>([
	{
		name: "a stated rule met",
		fields: { eligibility: { age: { from: 18 } } },
		answers: { age: 18 },
		verdict: "yes",
	},
	{
		name: "a rule found in part, met",
		fields: { rules: "partly", eligibility: { age: { from: 18 } } },
		answers: { age: 18 },
		verdict: "unknown",
	},
	{
		name: "a rule found in part, not met",
		fields: { rules: "partly", eligibility: { age: { from: 18 } } },
		answers: { age: 17 },
		verdict: "no",
	},
	{
		name: "no rule found",
		fields: { rules: "not-found" },
		answers: { age: 18 },
		verdict: "unknown",
	},
	{
		name: "whom it does not suit is not ruled out",
		fields: { suits: { age: { from: 18 } } },
		answers: { age: 17 },
		verdict: "yes",
	},
	{
		name: "another district",
		fields: { areas: ["harbour"] },
		answers: { area: "north-vale" },
		verdict: "no",
	},
	{
		name: "outside the region, of a district",
		fields: { areas: ["harbour"] },
		answers: { area: "elsewhere" },
		verdict: "no",
	},
	{
		name: "outside the region, of all England",
		fields: {},
		answers: { area: "elsewhere" },
		verdict: "yes",
	},
	{
		name: "outside the region, of no known place",
		fields: { areas: [] },
		answers: { area: "elsewhere" },
		verdict: "unknown",
	},
	{
		name: "may not work, help into work",
		fields: { kind: "employment-support" },
		answers: { rightToWork: "no" },
		verdict: "unknown",
	},
	{
		name: "waits to work, an employer",
		fields: { kind: "employer" },
		answers: { rightToWork: "waiting" },
		verdict: "unknown",
	},
	{
		name: "may work, help into work",
		fields: { kind: "employment-support" },
		answers: { rightToWork: "yes" },
		verdict: "yes",
	},
	{
		name: "may not work, a course",
		fields: { kind: "skills-training" },
		answers: { rightToWork: "no" },
		verdict: "yes",
	},
])("verdict: $name is $verdict", ({ fields, answers, verdict }) => {
	expect(matchOf(fields, answers).verdict).toBe(verdict);
});

test("suits is yes where the entry does not say, and otherwise its own verdict", () => {
	const suits = { age: { to: 24 } };
	expect(
		[{}, { age: 20 }, { age: 30 }].map((answers) => matchOf({ suits }, answers).suits),
	).toEqual(["unknown", "yes", "no"]);
	expect(matchOf({}).suits).toBe("yes");
});

test("an entry is stale from its review date on", () => {
	const checks: ServiceFields["checks"] = [{ kind: "provider", on: "2026-05-21", by: "editor" }];
	expect(matchOf({ checks, reviewEvery: 6 }, {}, "2026-11-20").isStale).toBe(false);
	expect(matchOf({ checks, reviewEvery: 6 }, {}, "2026-11-21").isStale).toBe(true);
});

test.each<{ name: string; using: string[] | null; leftOut: string[] }>([
	{ name: "nothing", using: [], leftOut: [] },
	{ name: "rather not say", using: null, leftOut: [] },
	{ name: "one that excludes another", using: ["strict"], leftOut: ["strict", "other"] },
	{ name: "one that another excludes", using: ["other"], leftOut: ["strict", "other"] },
	{
		name: "a local face: the scheme is the same everywhere",
		using: ["local"],
		leftOut: ["scheme", "local", "local-too"],
	},
	{ name: "the national form", using: ["scheme"], leftOut: ["scheme", "local", "local-too"] },
])("left out, being on $name", ({ using, leftOut }) => {
	const services = [
		aService({ id: "strict", notWith: ["other"] }),
		aService({ id: "other" }),
		aService({ id: "scheme" }),
		aService({ id: "local", localFormOf: "scheme" }),
		aService({ id: "local-too", localFormOf: "scheme" }),
		aService({ id: "apart" }),
	];
	const matches = matchServices(aPerson({ using }), aContext(services));
	expect(matches.filter((match) => match.isLeftOut).map(({ service }) => service.id)).toEqual(
		leftOut,
	);
});

test.each<{ answers: RawAnswers; suits: string }>([
	{ answers: { barriers: ["disability"] }, suits: "yes" },
	{ answers: { barriers: ["debt"] }, suits: "no" },
	{ answers: {}, suits: "yes" },
	{ answers: { barriers: null }, suits: "yes" },
])(
	"a job coach made for disabled people, for somebody with $answers: $suits",
	({ answers, suits }) => {
		const coach: ServiceFields = {
			kind: "employment-support",
			helpsWith: [{ barrier: "disability", main: true }, { barrier: "debt" }],
		};
		expect(matchOf(coach, answers).suits).toBe(suits);
		expect(matchOf({ ...coach, kind: "skills-training" }, answers).suits).toBe("yes");
		expect(matchOf({ ...coach, suits: { age: { from: 13 } } }, answers).suits).toBe("yes");
	},
);
