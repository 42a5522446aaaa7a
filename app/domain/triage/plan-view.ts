import type { CrisisLine } from "#app/domain/catalogue/crisis.schema.ts";
import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";
import type { Explanation } from "#app/domain/conditions/explain.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import type { Plan, PlanLine } from "./plan.ts";

/** A line of the plan with all that a page puts into words. */
export interface LineView {
	service: ServiceCard;
	verdict: PlanLine["verdict"];
	for: Barrier[];
	explanation: Explanation;
	isStale: boolean;
}

/** What pages about a plan have in common. */
export interface PlanView {
	answers: Answers;
	/** What was chosen with an adviser; most plans are made without one. */
	picked: ServiceCard[];
	firstCall: LineView | null;
	start: LineView[];
	alongside: LineView[];
	next: LineView[];
	gaps: Plan["gaps"];
	now: CrisisLine[];
	others: number;
	notNow: number;
	/** Whom to ask about a service that we know no way into. */
	askInstead: { name: string; phone: string | undefined } | undefined;
	/** Names of the region's districts, by id. */
	places: Record<string, string>;
	receipt: string;
	day: string;
}
