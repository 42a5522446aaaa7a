import { conditionLaws } from "./condition-laws.ts";
import type { Engine } from "./engine.ts";
import { firstCallLaw } from "./first-call-law.ts";
import type { Finding } from "./law.ts";
import { seeded } from "./random.ts";
import { walkLaws } from "./walk-laws.ts";

/** The laws enumerated over conditions, and the one over everybody's first call; the others are walked. */
const BY_CONDITION = [1, 3, 7];
const BY_FIRST_CALL = 4;

/**
 * Holds the nine laws of the design, section 4, against the rules.
 *
 * @param engine - the rules on the day in question
 * @param later - the same rules 24 months ahead
 * @param walks - how many walks to try for the laws tested by walks
 * @param only - a law to try alone, with those that are tried in the same go; all nine where left out
 * @returns the findings, in order of the laws
 */
export function proveLaws(
	engine: Engine,
	later: Engine,
	walks: number,
	seed: number,
	only?: number,
): Finding[] {
	const findings: Finding[] = [];
	const isTried = (...laws: number[]) => only === undefined || laws.includes(only);
	if (isTried(...BY_CONDITION)) findings.push(...conditionLaws(engine));
	const firstCall = isTried(BY_FIRST_CALL) ? firstCallLaw([engine, later]) : undefined;
	if (isTried(2, 5, 6, 8, 9)) {
		const walked = walkLaws(engine, seeded(seed), walks);
		findings.push(...walked.findings);
		if (firstCall) firstCall.notes = walked.firstCallNotes;
	}
	if (firstCall) findings.push(firstCall);
	return findings.toSorted((a, b) => a.law - b.law);
}
