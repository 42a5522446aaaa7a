import { BARRIERS, type Barrier } from "./barriers.ts";
import type { Fact } from "./fact.ts";

/** What people may fear to be asked: whoever asks says why, that it can be skipped, and what happens with the answer. */
export const HARD_TO_ASK = [
	"health-mental",
	"domestic-abuse",
	"convictions",
	"substance-use",
	"english-language",
	"debt",
	"age",
	"benefits",
	"rightToWork",
	"mentalHealthTeam",
	"probation",
] as const satisfies readonly (Barrier | Fact)[];

export type HardToAsk = (typeof HARD_TO_ASK)[number];
/** A barrier, or a fact that people may fear to be asked. */
export type Prompted = Barrier | HardToAsk;

export const PROMPTED: readonly Prompted[] = [...new Set([...BARRIERS, ...HARD_TO_ASK])];

/** The answer may be that somebody needs help today. */
const MAY_BE_URGENT: readonly Prompted[] = ["health-mental", "homeless"];

/** How an adviser may ask about one thing; the words stand in `content/locales/<language>/prompts.json`. */
export interface ConversationPrompt {
	about: Prompted;
	/** Where its name stands: a barrier has one, a fact has that of its question. */
	isBarrier: boolean;
	/** The same id, where it is hard to ask. */
	hard: HardToAsk | undefined;
	/** A question that the wrong person hears puts somebody in danger. */
	onlyWhenSafe: boolean;
	mayBeUrgent: boolean;
}

/** How to ask about one thing. */
export function promptAbout(about: Prompted): ConversationPrompt {
	return {
		about,
		isBarrier: (BARRIERS as readonly string[]).includes(about),
		hard: HARD_TO_ASK.find((one) => one === about),
		onlyWhenSafe: about === "domestic-abuse",
		mayBeUrgent: MAY_BE_URGENT.includes(about),
	};
}
