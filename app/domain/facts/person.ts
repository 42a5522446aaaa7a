import type { Answers } from "./answers.schema.ts";
import {
	ASKED_GROUPS,
	BARRIERS,
	type Barrier,
	barrierGroup,
	isDerivedBarrier,
} from "./barriers.ts";
import { type Fact, type GroupFact, isGroupFact } from "./fact.ts";

export type Verdict = "yes" | "no" | "unknown";

/**
 * How a fact stands: answered; declined ("rather not say"); absent (not asked,
 * and `ask` is the fact to ask about, itself or one it hangs on); or not
 * applicable, which counts as no.
 */
export type Standing =
	| { is: "answered" }
	| { is: "declined" }
	| { is: "not-applicable" }
	| { is: "absent"; ask: Fact };

/** Whether a person names a barrier, the fact that says so, and what to ask if that is open. */
export interface BarrierStanding {
	verdict: Verdict;
	fact: Fact;
	/** The fact whose answer would settle it; null if settled or declined. */
	ask: Fact | null;
}

/** Facts that are asked only of those who name a barrier. */
export const HANGS_ON_BARRIER = {
	youngestChild: "caring-child",
	mentalHealthTeam: "health-mental",
	probation: "convictions",
} as const satisfies Partial<Record<Fact, Barrier>>;

/** Those out of work are asked for how long; a job, a course or notice rules the question out. */
const OUT_OF_WORK_ASKED = ["looking", "not-looking"];

const ANSWERED: Standing = { is: "answered" };
const DECLINED: Standing = { is: "declined" };
const NOT_APPLICABLE: Standing = { is: "not-applicable" };

/** A person's answers, read once: how each fact stands and which barriers they name. */
export class Person {
	readonly answers: Answers;
	private readonly standings = new Map<Fact, Standing>();
	private readonly barriers = new Map<Barrier, BarrierStanding>();

	constructor(answers: Answers) {
		this.answers = answers;
	}

	/** How a fact stands among these answers. */
	standing(fact: Fact): Standing {
		let standing = this.standings.get(fact);
		if (standing === undefined) {
			standing = this.readStanding(fact);
			this.standings.set(fact, standing);
		}
		return standing;
	}

	/** Whether the person names a barrier. */
	barrier(barrier: Barrier): BarrierStanding {
		let standing = this.barriers.get(barrier);
		if (standing === undefined) {
			standing = this.readBarrier(barrier);
			this.barriers.set(barrier, standing);
		}
		return standing;
	}

	/** The barriers a person names, worked-out ones included, in their fixed order. */
	get named(): Barrier[] {
		return BARRIERS.filter((barrier) => this.barrier(barrier).verdict === "yes");
	}

	/** Groups of difficulties that the person picked and was not asked about yet: what is in them is still open. */
	get unasked(): GroupFact[] {
		return ASKED_GROUPS.filter(isGroupFact).filter(
			(group) =>
				this.answers.difficulties?.includes(group) === true && this.standing(group).is === "absent",
		);
	}

	private readStanding(fact: Fact): Standing {
		const ruledOutBy = this.parentStanding(fact);
		if (ruledOutBy?.is === "not-applicable") return ruledOutBy;
		const value = this.answers[fact];
		if (value === null) return DECLINED;
		if (value !== undefined) return ANSWERED;
		return ruledOutBy ?? { is: "absent", ask: fact };
	}

	/** How the answer that a fact hangs on leaves it; null where it may be asked or has no parent. */
	private parentStanding(fact: Fact): Standing | null {
		if (fact === "outOfWork") {
			const parent = this.standing("work");
			if (parent.is !== "answered") return parent;
			return OUT_OF_WORK_ASKED.includes(String(this.answers.work)) ? null : NOT_APPLICABLE;
		}
		if (isGroupFact(fact)) {
			const parent = this.standing("difficulties");
			if (parent.is !== "answered") return parent;
			return this.answers.difficulties?.includes(fact) ? null : NOT_APPLICABLE;
		}
		if (Object.hasOwn(HANGS_ON_BARRIER, fact)) {
			const named = this.barrier(HANGS_ON_BARRIER[fact as keyof typeof HANGS_ON_BARRIER]);
			if (named.verdict === "yes") return null;
			if (named.verdict === "no") return NOT_APPLICABLE;
			return named.ask === null ? DECLINED : { is: "absent", ask: named.ask };
		}
		return null;
	}

	private readBarrier(barrier: Barrier): BarrierStanding {
		if (isDerivedBarrier(barrier)) return this.readDerived(barrier);
		const group = barrierGroup(barrier);
		if (isGroupFact(group)) {
			const standing = this.standing(group);
			if (standing.is === "answered") {
				const named = (this.answers[group] as readonly string[]).includes(barrier);
				return { verdict: named ? "yes" : "no", fact: group, ask: null };
			}
			const asked = this.standing("difficulties").is === "answered";
			return unsettled(
				standing,
				standing.is !== "not-applicable" && asked ? group : "difficulties",
			);
		}
		const standing = this.standing("difficulties");
		if (standing.is !== "answered") return unsettled(standing, "difficulties");
		const named = this.answers.difficulties?.includes(group) ?? false;
		return { verdict: named ? "yes" : "no", fact: "difficulties", ask: null };
	}

	private readDerived(barrier: Barrier): BarrierStanding {
		switch (barrier) {
			case "young":
				return this.test("age", (age) => Number(age) < 25);
			case "over-50":
				return this.test("age", (age) => Number(age) >= 50);
			case "redundancy":
				return this.test("work", (work) => work === "redundancy");
			default: {
				const byWork = this.test("work", (work) => work === "self-employed");
				if (byWork.verdict === "yes") return byWork;
				const byGoal = this.test("goals", (goals) =>
					(goals as readonly string[]).includes("own-business"),
				);
				if (byGoal.verdict === "yes") return byGoal;
				return byWork.verdict === "unknown" ? { ...byWork, ask: byWork.ask ?? byGoal.ask } : byGoal;
			}
		}
	}

	private test(fact: Fact, holds: (value: unknown) => boolean): BarrierStanding {
		const standing = this.standing(fact);
		if (standing.is !== "answered") return unsettled(standing, fact);
		return { verdict: holds(this.answers[fact]) ? "yes" : "no", fact, ask: null };
	}
}

function unsettled(standing: Standing, fact: Fact): BarrierStanding {
	if (standing.is === "not-applicable") return { verdict: "no", fact, ask: null };
	return { verdict: "unknown", fact, ask: standing.is === "absent" ? standing.ask : null };
}
