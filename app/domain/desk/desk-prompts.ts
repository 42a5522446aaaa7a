import { BARRIER_GROUPS, DERIVED_BARRIERS } from "#app/domain/facts/barriers.ts";
import { HARD_TO_ASK, type Prompted } from "#app/domain/facts/conversation-prompt.ts";
import { type DeskField, isAboutBarriers } from "./desk-questions.ts";

/** What there are words to ask with within a question: each barrier of a group, the fact itself, or what is worked out from it. */
export function promptsWithin(field: DeskField): readonly Prompted[] {
	if (isAboutBarriers(field)) return BARRIER_GROUPS[field];
	const own = HARD_TO_ASK.filter((one) => one === field);
	const derived = Object.entries(DERIVED_BARRIERS)
		.filter(([, fact]) => fact === field)
		.map(([barrier]) => barrier as Prompted);
	return [...own, ...derived];
}
