import { conditionLaws } from "./condition-laws.ts";
import type { Engine } from "./engine.ts";
import { firstCallLaw } from "./first-call-law.ts";
import type { Finding } from "./law.ts";
import { seeded } from "./random.ts";
import { walkLaws } from "./walk-laws.ts";

/**
 * Holds the nine laws of the design, section 4, against the rules.
 *
 * @param engine - the rules on the day in question
 * @param later - the same rules 24 months ahead
 * @param walks - how many walks to try for the laws tested by walks
 * @returns nine findings, in order
 */
export function proveLaws(engine: Engine, later: Engine, walks: number, seed: number): Finding[] {
	const walked = walkLaws(engine, seeded(seed), walks);
	const firstCall = { ...firstCallLaw([engine, later]), notes: walked.firstCallNotes };
	return [...conditionLaws(engine), firstCall, ...walked.findings].toSorted((a, b) => a.law - b.law);
}
