import type { GOALS, WORK } from "#app/domain/facts/fact-values.ts";
import type { Person } from "#app/domain/facts/person.ts";

/** In work, or just out of it: their next job can be a step up from this one. */
const IN_WORK: readonly (typeof WORK)[number][] = [
	"employed",
	"self-employed",
	"off-sick",
	"redundancy",
];
/** Still choosing which way to go. */
const CHOOSING: readonly (typeof GOALS)[number][] = [
	"better-job",
	"training",
	"first-job",
	"not-sure",
];

/**
 * Whether a plan lists the lines of work somebody could go up in. For others the
 * list would only stand in the way: they said what they want, or that it is not work.
 */
export function showsWaysUp({ answers: { work, goals } }: Pick<Person, "answers">): boolean {
	return (
		(work != null && IN_WORK.includes(work)) ||
		(goals ?? []).some((goal) => CHOOSING.includes(goal))
	);
}
