import { data } from "react-router";
import { logEvent } from "#app/server/log.server.ts";
import { StoreTrouble } from "./trouble.server.ts";

/**
 * Waits for the database on behalf of a page. Where it is at fault the operator is told why, and the visitor gets the
 * plain page that asks them to come back soon.
 *
 * @throws an answer with status 503, for the router
 */
export async function orComeBackSoon<T>(work: Promise<T>): Promise<T> {
	const outcome = await orTrouble(work);
	if (outcome === TROUBLE) throw data(null, 503);
	return outcome;
}

/** Stands for an answer of the database, where it could give none. */
export const TROUBLE = Symbol("trouble with the database");

/** As `orComeBackSoon`, for a form: what was sent must be answered by a redirect, to a page that says what became of it. */
export async function orTrouble<T>(work: Promise<T>): Promise<T | typeof TROUBLE> {
	try {
		return await work;
	} catch (error) {
		if (!(error instanceof StoreTrouble)) throw error;
		logEvent("warning", { says: error.message, code: error.code });
		return TROUBLE;
	}
}
