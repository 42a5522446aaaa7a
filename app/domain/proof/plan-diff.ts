import type { Service } from "#app/domain/catalogue/service.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { BARRIERS, type Barrier } from "#app/domain/facts/barriers.ts";
import { Person } from "#app/domain/facts/person.ts";
import type { Plan } from "#app/domain/triage/plan.ts";
import type { Engine } from "./engine.ts";
import { seeded } from "./random.ts";
import { randomWalk } from "./walk.ts";

/** The parts of a plan that name a service, in order. */
export const PLAN_PARTS = ["firstCall", "start", "alongside", "next"] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** People by the district they said; `null` for those who said none. */
type ByDistrict = Map<string | null, number>;

/** How many generated residents one service comes to, leaves, or meets otherwise. */
export interface ServiceEffect {
	id: string;
	gains: Record<PlanPart, number>;
	loses: Record<PlanPart, number>;
	/** It stays in their plan, in another part of it. */
	moves: number;
	/** It stays, and "check with them first" became "looks right for you"; and the other way about. */
	surer: number;
	lessSure: number;
	/** It may now be found at all, in the plan or among everything not ruled out; or no longer. */
	found: number;
	lost: number;
	/** Those who gain or lose it in their plan. */
	districts: ByDistrict;
}

export interface GapEffect {
	barrier: Barrier;
	/** Of everybody, how many named it. */
	named: number;
	gains: number;
	loses: number;
	districts: ByDistrict;
}

/** What a change of the content does to generated residents. */
export interface PlanDiff {
	walks: number;
	/** Whose plan is not the same, `others` aside. */
	changed: number;
	/** Services with any effect, those that most people lose first. */
	services: ServiceEffect[];
	/** Barriers of which anybody gains or loses the gap. */
	gaps: GapEffect[];
	/** Who has nobody to ring any more: never right. */
	noFirstCall: number;
}

/**
 * Makes both versions' plans for the same generated residents, who answer every
 * question that either version would ask. The same seed and versions give the same.
 *
 * @param walks - how many residents
 */
export function diffPlans(before: Engine, after: Engine, walks: number, seed: number): PlanDiff {
	const random = seeded(seed);
	const asking = askingBoth(before, after);
	const services = new Map<string, ServiceEffect>();
	const gaps = new Map(BARRIERS.map((barrier) => [barrier, noGap(barrier)]));
	let changed = 0;
	let noFirstCall = 0;
	for (let count = 0; count < walks; count++) {
		const { answers } = randomWalk(random, asking, 0);
		const [was, is] = [before.triage(answers).plan, after.triage(answers).plan];
		if (textOf(was) !== textOf(is)) changed++;
		if (was.firstCall !== null && is.firstCall === null) noFirstCall++;
		countLines(was, is, answers, services);
		countGaps(was, is, answers, gaps);
	}
	return {
		walks,
		changed,
		services: [...services.values()].toSorted(byLoss),
		gaps: [...gaps.values()].filter(({ gains, loses }) => gains + loses > 0),
		noFirstCall,
	};
}

/** Asks what either version asks, and offers the schemes of both to whoever is on one. */
function askingBoth(before: Engine, after: Engine): Engine {
	const byId = new Map<string, Service>([...before.context.byId, ...after.context.byId]);
	const services = [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return {
		...after,
		context: { ...after.context, services, byId },
		next: (answers) => after.next(answers) ?? before.next(answers),
	};
}

interface Place {
	/** Undefined among everything else not ruled out. */
	part: PlanPart | undefined;
	verdict: string;
}

function placesIn(plan: Plan): Map<string, Place> {
	const places = new Map<string, Place>();
	for (const { id, verdict } of plan.others) places.set(id, { part: undefined, verdict });
	for (const part of PLAN_PARTS) {
		const lines = part === "firstCall" ? (plan.firstCall ? [plan.firstCall] : []) : plan[part];
		for (const { id, verdict } of lines) places.set(id, { part, verdict });
	}
	return places;
}

function countLines(
	was: Plan,
	is: Plan,
	{ area = null }: Answers,
	services: Map<string, ServiceEffect>,
) {
	const [then, now] = [placesIn(was), placesIn(is)];
	for (const id of new Set([...then.keys(), ...now.keys()])) {
		const [old, fresh] = [then.get(id), now.get(id)];
		const isInPlan = old?.part !== undefined || fresh?.part !== undefined;
		const isSame = old?.part === fresh?.part && old?.verdict === fresh?.verdict;
		if (old && fresh && (isSame || !isInPlan)) continue;
		const effect = services.get(id) ?? noEffect(id);
		services.set(id, effect);
		if (!old) effect.found++;
		if (!fresh) effect.lost++;
		if (old?.part && fresh?.part) {
			if (old.part !== fresh.part) effect.moves++;
			if (old.verdict !== fresh.verdict) effect[fresh.verdict === "yes" ? "surer" : "lessSure"]++;
		} else if (old?.part || fresh?.part) {
			if (old?.part) effect.loses[old.part]++;
			if (fresh?.part) effect.gains[fresh.part]++;
			addTo(effect.districts, area);
		}
	}
}

function countGaps(
	was: Plan,
	is: Plan,
	answers: Answers,
	gaps: ReadonlyMap<Barrier, GapEffect>,
): void {
	const [then, now] = [was, is].map((plan) => new Set(plan.gaps.map(({ barrier }) => barrier)));
	for (const barrier of new Person(answers).named) {
		const gap = gaps.get(barrier);
		if (gap === undefined) continue;
		gap.named++;
		if (then?.has(barrier) === now?.has(barrier)) continue;
		gap[now?.has(barrier) ? "gains" : "loses"]++;
		addTo(gap.districts, answers.area ?? null);
	}
}

function addTo(districts: ByDistrict, area: string | null) {
	districts.set(area, (districts.get(area) ?? 0) + 1);
}

const none = () => ({ firstCall: 0, start: 0, alongside: 0, next: 0 });

function noEffect(id: string): ServiceEffect {
	const counts = { moves: 0, surer: 0, lessSure: 0, found: 0, lost: 0 };
	return { id, gains: none(), loses: none(), ...counts, districts: new Map() };
}

function noGap(barrier: Barrier): GapEffect {
	return { barrier, named: 0, gains: 0, loses: 0, districts: new Map() };
}

/** How many in all parts together. */
export function inAllParts(counts: Readonly<Record<PlanPart, number>>): number {
	return PLAN_PARTS.reduce((sum, part) => sum + counts[part], 0);
}

/** The districts with most of these people, at most some, ties by name. */
export function mostIn(districts: ReadonlyMap<string | null, number>, most = 3) {
	return [...districts]
		.flatMap(([id, people]) => (id === null ? [] : [{ id, people }]))
		.toSorted((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1))
		.slice(0, most);
}

function byLoss(a: ServiceEffect, b: ServiceEffect): number {
	return (
		inAllParts(b.loses) - inAllParts(a.loses) ||
		inAllParts(b.gains) - inAllParts(a.gains) ||
		(a.id < b.id ? -1 : 1)
	);
}

function textOf(plan: Plan): string {
	return JSON.stringify({ ...plan, others: [] });
}
