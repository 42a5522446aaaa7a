import type { Condition, WrittenCondition } from "./condition.schema.ts";

/** A shared condition that a file names but `content/triage/conditions.yaml` does not hold. */
export class UnknownSharedCondition extends Error {
	readonly use: string;
	constructor(use: string) {
		super(`There is no shared condition called "${use}" in content/triage/conditions.yaml`);
		this.use = use;
	}
}

/**
 * Replaces each `use: <name>` by the shared condition of that name and each
 * name of several districts by those districts.
 *
 * @param areasOf - the district ids behind a name in `areas`
 * @throws UnknownSharedCondition where a name is not shared, or shared conditions use each other in a ring
 */
export function bringIn(
	written: WrittenCondition,
	shared: Readonly<Record<string, WrittenCondition>>,
	areasOf: (name: string) => readonly string[],
	above: readonly string[] = [],
): Condition {
	const inner = (part: WrittenCondition) => bringIn(part, shared, areasOf, above);
	if ("all" in written) return { all: written.all.map(inner) };
	if ("any" in written) return { any: written.any.map(inner) };
	if ("not" in written) return { not: inner(written.not) };
	if ("use" in written) {
		const found = Object.hasOwn(shared, written.use) ? shared[written.use] : undefined;
		if (found === undefined || above.includes(written.use)) {
			throw new UnknownSharedCondition(written.use);
		}
		return bringIn(found, shared, areasOf, [...above, written.use]);
	}
	if ("areas" in written) return { areas: written.areas.flatMap(areasOf) };
	return written;
}
