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
