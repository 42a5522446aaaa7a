import type { Condition } from "./condition.schema.ts";

/** What only the service itself can answer, whoever asks: a published rule that no fact carries, or a doubt of ours. */
export type OpenLeaf = Extract<Condition, { ask: string } | { doubt: string }>;

/** The open leaves of a condition, in its order. None stands inside `not`: the grammar refuses it. */
export function openLeaves(condition: Condition): OpenLeaf[] {
	if ("all" in condition) return condition.all.flatMap(openLeaves);
	if ("any" in condition) return condition.any.flatMap(openLeaves);
	return "ask" in condition || "doubt" in condition ? [condition] : [];
}
