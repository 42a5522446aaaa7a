const MINUTE_MS = 60_000;
/** Most trouble is over within minutes; what is not, somebody has to mend, and has the day for it. */
const WAITS_MS = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * MINUTE_MS);

/** No message is offered longer than this: a little more than all waits together, which are 22 hours. */
export const MOST_MS = 26 * 60 * MINUTE_MS;

/**
 * How long to wait before a message is offered again.
 *
 * @param attempts - how often it was offered, 1 or more
 * @returns milliseconds; undefined where it is given up
 */
export function waitAfter(attempts: number): number | undefined {
	return WAITS_MS[attempts - 1];
}
