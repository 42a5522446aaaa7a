import { ASKED_GROUPS, BARRIER_GROUPS, GROUP_IDS } from "#app/domain/facts/barriers.ts";
import { type Fact, isGroupFact } from "#app/domain/facts/fact.ts";
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
} from "#app/domain/facts/fact-values.ts";
import type { PlanContext } from "#app/domain/triage/plan.ts";
import { pick, pickSome, type Random } from "./random.ts";

/** An answer to one fact as a person could give it, `null` for "rather not say". */
export type Value = string | number | boolean | string[] | null;

/** A random answer to a fact; about 1 in 12 is declined. */
export function anyAnswer(
	random: Random,
	fact: Fact,
	context: PlanContext,
	areas: readonly string[],
): Value {
	if (random() < 1 / 12) return null;
	switch (fact) {
		case "area":
			return random() < 0.04 ? ELSEWHERE : pick(random, areas);
		case "age":
			return random() < 0.9
				? 16 + Math.floor(random() * 55)
				: AGE_FROM + Math.floor(random() * (AGE_TO - AGE_FROM + 1));
		case "work":
			return pick(random, WORK);
		case "outOfWork":
			return pick(random, OUT_OF_WORK);
		case "goals":
			return pickSome(random, GOALS);
		case "benefits":
			return pickSome(random, BENEFITS);
		case "difficulties":
			return difficulties(random);
		case "qualification":
			return pick(random, QUALIFICATION);
		case "youngestChild":
			return pick(random, YOUNGEST_CHILD);
		case "rightToWork":
			return random() < 0.75 ? "yes" : pick(random, RIGHT_TO_WORK);
		case "mentalHealthTeam":
		case "probation":
			return random() < 0.5;
		case "using":
			return random() < 0.6 ? [] : [pick(random, context.services).id];
		default:
			return groupAnswer(random, fact);
	}
}

/** None, one or two groups in equal parts, now and then many. */
function difficulties(random: Random): string[] {
	const roll = random();
	if (roll < 0.05) return pickSome(random, GROUP_IDS);
	const count = Math.floor(random() * 3);
	const chosen = new Set<string>();
	while (chosen.size < count) chosen.add(pick(random, GROUP_IDS));
	return GROUP_IDS.filter((group) => chosen.has(group));
}

function groupAnswer(random: Random, fact: Fact): string[] {
	if (!isGroupFact(fact) || !ASKED_GROUPS.includes(fact)) return [];
	const barriers = BARRIER_GROUPS[fact];
	return random() < 0.75 ? [pick(random, barriers)] : pickSome(random, barriers);
}
