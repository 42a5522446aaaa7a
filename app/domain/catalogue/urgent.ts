import type { Barrier } from "#app/domain/facts/barriers.ts";

/** Barriers with which help may be needed today: they bring numbers to ring now. */
export const URGENT = ["domestic-abuse", "homeless"] as const satisfies readonly Barrier[];

/** Barriers that somebody may not want to be seen reading about. */
const TO_LEAVE_QUICKLY: readonly string[] = [...URGENT, "substance-use"];

/** Whether somebody whom these keep from work may need help today. */
export function isUrgent(barriers: Iterable<string>): boolean {
	return [...barriers].some((barrier) => (URGENT as readonly string[]).includes(barrier));
}

/** Whether a page about these has the quick way out. */
export function wantsExit(barriers: Iterable<string>): boolean {
	return [...barriers].some((barrier) => TO_LEAVE_QUICKLY.includes(barrier));
}

/**
 * Whether the page of a service has it: of any that helps with abuse, and of one made for the others. The way out
 * takes the place of the languages, so a wide scheme that takes people without a home too goes without.
 *
 * @param helps - true where it is made for that barrier
 */
export function serviceWantsExit(helps: ReadonlyMap<string, boolean>): boolean {
	const about = [...helps].filter(([barrier, isMain]) => isMain || barrier === "domestic-abuse");
	return wantsExit(about.map(([barrier]) => barrier));
}
