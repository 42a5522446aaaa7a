import type { WrittenCondition } from "./condition.schema.ts";

/** A part of a condition as an editor wrote it, with no part inside it. */
export type WrittenLeaf = Exclude<
	WrittenCondition,
	{ all: WrittenCondition[] } | { any: WrittenCondition[] } | { not: WrittenCondition }
>;

/** Every innermost part of a written condition, each with the way to it from the condition. */
export function* writtenLeaves(
	condition: WrittenCondition,
	path: readonly (string | number)[] = [],
): Generator<[path: (string | number)[], leaf: WrittenLeaf]> {
	if ("not" in condition) yield* writtenLeaves(condition.not, [...path, "not"]);
	else if ("all" in condition || "any" in condition) {
		const [node, parts] = "all" in condition ? ["all", condition.all] : ["any", condition.any];
		for (const [index, part] of parts.entries()) yield* writtenLeaves(part, [...path, node, index]);
	} else yield [[...path], condition];
}
