import { isDedicatedTo } from "#app/domain/catalogue/coverage.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import type { Match } from "./match.ts";

/** Whether a match closes a gap: dedicated to the barrier, reachable, and surely open. */
export function closesGap({ service }: Match, barrier: Barrier): boolean {
	return isDedicatedTo(service, barrier);
}

/**
 * The lines alongside: for each named barrier something dedicated where there
 * is such a thing, otherwise the best general help. A line says every barrier it
 * answers, and one already answered needs no second line.
 *
 * @param already - lines of the plan so far
 * @param candidates - what may stand in the plan, best first
 * @returns the new lines, and the barriers that nothing dedicated answers
 */
export function answerBarriers(
	named: readonly Barrier[],
	already: readonly Match[],
	candidates: readonly Match[],
	taken: ReadonlySet<string>,
): { lines: Match[]; gaps: Barrier[] } {
	const lines: Match[] = [];
	const gaps: Barrier[] = [];
	const inPlan = (holds: (match: Match) => boolean) => already.some(holds) || lines.some(holds);
	const find = (holds: (match: Match) => boolean) =>
		candidates.find(
			(match) => !taken.has(match.service.id) && !lines.includes(match) && holds(match),
		);
	for (const barrier of named) {
		if (inPlan((match) => closesGap(match, barrier))) continue;
		const dedicated = find((match) => closesGap(match, barrier));
		if (dedicated === undefined) gaps.push(barrier);
		else lines.push(dedicated);
	}
	// Only now, since a line that one barrier needs may help with another too.
	for (const barrier of gaps) {
		if (inPlan((match) => match.service.helps.has(barrier))) continue;
		const helps = (match: Match) => match.service.helps.has(barrier);
		const general = find((match) => helps(match) && match.service.hasWayIn) ?? find(helps);
		if (general !== undefined) lines.push(general);
	}
	return { lines, gaps };
}
