import { ASKED_GROUPS } from "./barriers.ts";

/** Every fact that may be known about a person, in the order answers are kept in. */
export const FACTS = [
	"area",
	"age",
	"work",
	"outOfWork",
	"goals",
	"benefits",
	"difficulties",
	"health",
	"disability",
	"caring",
	"home",
	"record",
	"skills",
	"money",
	"circumstances",
	"qualification",
	"youngestChild",
	"mentalHealthTeam",
	"probation",
	"rightToWork",
	"using",
] as const;

export type Fact = (typeof FACTS)[number];
/** A barrier group that is a question, and so a fact, of its own. */
export type GroupFact = Extract<
	Fact,
	"health" | "disability" | "caring" | "home" | "record" | "skills" | "money" | "circumstances"
>;

/** True where the fact is the choice of barriers within one group. */
export function isGroupFact(fact: string): fact is GroupFact {
	return (ASKED_GROUPS as readonly string[]).includes(fact);
}
