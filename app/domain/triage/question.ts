import { z } from "zod";
import type { Service } from "#app/domain/catalogue/service.ts";
import { evaluate, missingFacts, verdictOf } from "#app/domain/conditions/evaluate.ts";
import { ASKED_GROUPS } from "#app/domain/facts/barriers.ts";
import { FACTS, type Fact, isGroupFact } from "#app/domain/facts/fact.ts";
import type { Person, Verdict } from "#app/domain/facts/person.ts";
import { suitsPerson, type TriageContext } from "./match.ts";
import { canBeFirstCall, canBeNext, canStart, wantsWork } from "./slots.ts";
import { type ServiceStanding, standings } from "./standing.ts";

/** The order of questions, as `content/triage/questions.yaml` gives it. */
export const QuestionsSchema = z
	.array(z.strictObject({ fact: z.enum(FACTS), sensitive: z.boolean().default(false) }))
	.refine(
		(questions) =>
			questions.length === FACTS.length &&
			new Set(questions.map(({ fact }) => fact)).size === FACTS.length,
		{ error: "every fact needs one question, and only one" },
	);

export type Question = z.infer<typeof QuestionsSchema>[number];

/** Facts whose every answer shows in any plan: its parts, gaps, crisis lines and what is left out read them. */
const READ_BY_EVERY_PLAN: readonly Fact[] = [
	"area",
	"age",
	"work",
	"goals",
	"difficulties",
	"using",
	...ASKED_GROUPS.filter(isGroupFact),
];

/**
 * The absent facts that could still change the plan, alone or together with
 * others: those every plan reads, and those that could settle whether a service
 * that may yet stand in the plan meets its rules. A fact is named only when it
 * may be asked, so a group waits for `difficulties`.
 */
export function factsThatCouldChange(person: Person, context: TriageContext): Set<Fact> {
	return collectFacts(person, context, () => false);
}

/** Collects those facts service by service, and no further once there are enough. */
function collectFacts(
	person: Person,
	context: TriageContext,
	isEnough: (facts: ReadonlySet<Fact>) => boolean,
): Set<Fact> {
	const facts = new Set<Fact>();
	for (const fact of READ_BY_EVERY_PLAN) {
		const standing = person.standing(fact);
		if (standing.is === "absent") facts.add(standing.ask);
	}
	const wants = wantsWork(person);
	for (const standing of standings(context)) {
		if (isEnough(facts)) break;
		const { condition, suits } = standing.service;
		if (verdictOf(condition, person) === "no") continue;
		if (suitsPerson(standing.service, person) === "no") continue;
		if (!mayYetStand(standing, person, context, wants)) continue;
		missingFacts(evaluate(condition, person), facts);
		if (suits !== undefined) missingFacts(evaluate(suits, person), facts);
	}
	return facts;
}

/** Whether a service could still take a place in the plan, whatever the open facts turn out to be. */
function mayYetStand(
	{ service, isCallable }: ServiceStanding,
	person: Person,
	context: TriageContext,
	wants: Verdict,
): boolean {
	const canTakePlace = (one: Service) =>
		(wants !== "no" && (canStart(one) || canBeNext(one))) ||
		one.helps.keys().some((barrier) => person.barrier(barrier).verdict !== "no");
	const canStand = (one: Service) => canBeFirstCall(one, context.ranking) || canTakePlace(one);
	return isCallable || canTakePlace(service) || facesInItsPlace(service, context).some(canStand);
}

/** Other faces of the scheme that a service hides: its national form, or local ones that nobody can reach. */
function facesInItsPlace(service: Service, { byId, services }: TriageContext): readonly Service[] {
	const national = byId.get(service.localFormOf ?? "");
	if (national !== undefined) return [national];
	return unreachableFaces(services).get(service.id) ?? [];
}

const facesOf = new WeakMap<readonly Service[], ReadonlyMap<string | undefined, Service[]>>();

/** Local faces that nobody can reach, by their national form; sorted out once a catalogue. */
function unreachableFaces(services: readonly Service[]) {
	const faces =
		facesOf.get(services) ??
		Map.groupBy(
			services.filter(({ localFormOf, hasWayIn }) => localFormOf !== undefined && !hasWayIn),
			({ localFormOf }) => localFormOf,
		);
	facesOf.set(services, faces);
	return faces;
}

/**
 * The next fact to ask about, in the order of the questions; null when no
 * completion of what is absent would change the plan any more.
 */
export function nextQuestion(
	person: Person,
	questions: readonly Question[],
	context: TriageContext,
): Question | null {
	const askable = questions.filter(({ fact }) => {
		const standing = person.standing(fact);
		return standing.is === "absent" && standing.ask === fact;
	});
	const [first] = askable;
	if (first === undefined) return null;
	const open = collectFacts(person, context, (facts) => facts.has(first.fact));
	return askable.find(({ fact }) => open.has(fact)) ?? null;
}
