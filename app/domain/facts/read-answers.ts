import { type Answers, answersSchema, type Vocabulary } from "./answers.schema.ts";
import {
	ASKED_GROUPS,
	BARRIER_GROUPS,
	barrierGroup,
	GROUP_IDS,
	NAMED_BARRIERS,
	type NamedBarrier,
} from "./barriers.ts";
import { FACTS, isGroupFact } from "./fact.ts";
import {
	AGE_FROM,
	AGE_TO,
	BENEFITS,
	ELSEWHERE,
	GOALS,
	OUT_OF_WORK,
	QUALIFICATION,
	RIGHT_TO_WORK,
	WORK,
	YOUNGEST_CHILD,
} from "./fact-values.ts";

/** A fact that was refused, and what it may be. The value given is never repeated. */
export interface WrongFact {
	fact: string;
	mayBe: string;
}

export type ReadAnswers = { ok: true; answers: Answers } | { ok: false; wrong: WrongFact[] };

const MOST_NAMED = 20;
const LONGEST_KEY = 40;

const orNull = "or null for rather not say";
const oneOf = (list: readonly string[]) => `one of ${list.join(", ")}; ${orNull}`;
const someOf = (list: readonly string[]) =>
	`a list of none or more of ${list.join(", ")}; ${orNull}`;

/** What each fact may be, in words for a developer; districts and services are long lists. */
export function whatFactsMayBe({ areas }: Vocabulary): Record<string, string> {
	return {
		area: oneOf([...areas, ELSEWHERE]),
		age: `a whole number from ${AGE_FROM} to ${AGE_TO}; ${orNull}`,
		work: oneOf(WORK),
		outOfWork: oneOf(OUT_OF_WORK),
		goals: someOf(GOALS),
		benefits: someOf(BENEFITS),
		difficulties: someOf(GROUP_IDS),
		...Object.fromEntries(ASKED_GROUPS.map((group) => [group, someOf(BARRIER_GROUPS[group])])),
		qualification: oneOf(QUALIFICATION),
		youngestChild: oneOf(YOUNGEST_CHILD),
		mentalHealthTeam: `true or false; ${orNull}`,
		probation: `true or false; ${orNull}`,
		rightToWork: oneOf(RIGHT_TO_WORK),
		using: `a list of none or more service ids of the catalogue; ${orNull}`,
		barriers: `${someOf(NAMED_BARRIERS)}; not together with difficulties or a group`,
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The key as plain text, without what could break a line, at most 40 characters. */
export function keyAsText(key: string): string {
	return key.replace(/[^\x20-\x7e\u00a1-\u024f]/g, "?").slice(0, LONGEST_KEY);
}

/** Spells the shorthand `barriers` out as difficulties and groups, each group settled. */
function fromBarriers(named: readonly NamedBarrier[] | null): Answers {
	if (named === null) return { difficulties: null };
	const picked = GROUP_IDS.filter((group) =>
		named.some((barrier) => barrierGroup(barrier) === group),
	);
	const answers: Record<string, unknown> = { difficulties: picked };
	for (const group of picked) {
		if (isGroupFact(group)) {
			answers[group] = named.filter((barrier) => barrierGroup(barrier) === group);
		}
	}
	return answers;
}

function readBarriers(value: unknown): readonly NamedBarrier[] | null | undefined {
	if (value === null) return null;
	if (!Array.isArray(value) || value.length > 200) return undefined;
	const known = value.every((item): item is NamedBarrier =>
		NAMED_BARRIERS.includes(item as NamedBarrier),
	);
	return known ? NAMED_BARRIERS.filter((barrier) => value.includes(barrier)) : undefined;
}

const schemas = new WeakMap<Vocabulary, ReturnType<typeof answersSchema>>();

/** The schema of a vocabulary, kept as long as that is: building one costs many times what reading with it does. */
function schemaFor(vocabulary: Vocabulary): ReturnType<typeof answersSchema> {
	const schema = schemas.get(vocabulary) ?? answersSchema(vocabulary);
	schemas.set(vocabulary, schema);
	return schema;
}

/**
 * Reads answers that came from outside (the API, a file), by the rules of the
 * design, section 3.
 *
 * @param raw - anything
 * @returns the answers, facts in their fixed order; or every wrong fact by
 *   name with what it may be, 20 at most, never a value that was given
 */
export function readAnswers(raw: unknown, vocabulary: Vocabulary): ReadAnswers {
	if (!isRecord(raw)) {
		return { ok: false, wrong: [{ fact: "answers", mayBe: "an object with a fact for each key" }] };
	}
	const wrong: WrongFact[] = [];
	let mayBe: Record<string, string> | undefined;
	const add = (fact: string, says?: string) => {
		if (wrong.some((entry) => entry.fact === fact) || wrong.length >= MOST_NAMED) return;
		mayBe ??= whatFactsMayBe(vocabulary);
		wrong.push({ fact, mayBe: says ?? mayBe[fact] ?? "" });
	};

	const { barriers, ...rest } = raw;
	let spelled: Answers = {};
	if (Object.hasOwn(raw, "barriers")) {
		const named = readBarriers(barriers);
		if (named === undefined) add("barriers");
		else spelled = fromBarriers(named);
		if ("difficulties" in rest || ASKED_GROUPS.some((group) => group in rest)) {
			add("barriers", "left out where difficulties or a group is given");
		}
	}
	const parsed = schemaFor(vocabulary).safeParse(rest);
	if (!parsed.success) {
		for (const issue of parsed.error.issues) {
			if (issue.code === "unrecognized_keys") {
				for (const key of issue.keys) {
					add(keyAsText(key), "left out: there is no such fact");
				}
			} else add(String(issue.path[0]));
		}
	}
	if (wrong.length > 0 || !parsed.success) return { ok: false, wrong };
	return { ok: true, answers: inOrder({ ...parsed.data, ...spelled }) };
}

/** The same answers with their facts in the fixed order, so that equal answers are equal text. */
export function inOrder(answers: Answers): Answers {
	return Object.fromEntries(
		FACTS.filter((fact) => answers[fact] !== undefined).map((fact) => [fact, answers[fact]]),
	);
}
