import type { CrisisLine } from "#app/domain/catalogue/crisis.schema.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import type { SavedLine, SavedPlan } from "#app/domain/saved-plans/saved-plan.schema.ts";

/** The parts of a plan that are lines of services, in the order in which they are read. */
const PARTS = ["start", "alongside", "next"] as const;

/** What of a plan goes into a message. */
export interface PlanToSend extends Pick<SavedPlan, "day" | "isForOther" | "firstCall"> {
	/** Help that is there today, as it is today. */
	now: readonly CrisisLine[];
	parts: { part: (typeof PARTS)[number]; lines: readonly SavedLine[] }[];
}

/** What is known of the lines of a plan. */
export interface PlanKnowledge {
	crisis: readonly CrisisLine[];
	serviceOf: (id: string) => Service | undefined;
}

/**
 * A plan as it is sent.
 *
 * A message lies about: on a shared tablet, on a phone that somebody else looks through. A number for people who are
 * hurt at home then says all. So where somebody named that, every line that helps with it stays out, at the top and among
 * the services, unless the person, told so before, wants it in. Where nobody did, such a line is there for something else,
 * as a debt adviser is, and tells nothing. A number for somebody without a home stays in: it tells no one who hurts them.
 */
export function planToSend(plan: SavedPlan, known: PlanKnowledge, withHelp: boolean): PlanToSend {
	const isCareful = !withHelp && namesAbuse(plan, known);
	const staysIn = (line: SavedLine) => !isCareful || !isAboutAbuse(line, known);
	const { day, isForOther, firstCall } = plan;
	return {
		day,
		isForOther,
		now: broughtBy(plan, known).filter((line) => !isCareful || !tellsOfAbuse(line)),
		firstCall: firstCall && staysIn(firstCall) ? firstCall : null,
		parts: PARTS.map((part) => ({ part, lines: plan[part].filter(staysIn) })).filter(
			({ lines }) => lines.length > 0,
		),
	};
}

/**
 * Whether a plan was made for somebody who named harm at home: it then has that help at its top; or an adviser who wrote
 * no answer down chose such a service with them.
 */
export function namesAbuse(plan: SavedPlan, known: PlanKnowledge): boolean {
	const chosen = plan.picked.map(({ id }) => known.serviceOf(id));
	return (
		broughtBy(plan, known).some(tellsOfAbuse) ||
		chosen.some((service) => service?.helps.get("domestic-abuse") === true)
	);
}

function broughtBy({ now }: SavedPlan, { crisis }: PlanKnowledge): CrisisLine[] {
	return crisis.filter(({ id }) => now.includes(id));
}

function tellsOfAbuse({ about, for: barriers }: CrisisLine): boolean {
	return about === "abuse" || barriers.includes("domestic-abuse");
}

function isAboutAbuse({ service }: SavedLine, { serviceOf }: PlanKnowledge): boolean {
	return serviceOf(service.id)?.helps.has("domestic-abuse") ?? false;
}
