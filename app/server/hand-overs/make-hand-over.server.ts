import type { RouterContextProvider } from "react-router";
import type { HandOver } from "#app/domain/hand-overs/hand-over.schema.ts";
import { now } from "#app/server/clock.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { orTrouble, TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import { keepHandOver, readHandOver, type ShownHandOver } from "./hand-over-cookie.server.ts";
import { handOvers } from "./hand-overs.server.ts";
import { handOversMade } from "./limits.server.ts";

/** What came of it: the Set-Cookie header of the device that shows the code, or why there is none. */
export type MadeOutcome = { cookie: string } | { not: "enough" | "trouble" };

/** Lays answers down for another screen; what this browser handed over before has an end with that. */
export async function makeHandOver(
	request: Request,
	context: Readonly<RouterContextProvider>,
	handOver: HandOver,
): Promise<MadeOutcome> {
	const { secure, visitor } = context.get(requestContext);
	if (!handOversMade.hasRoom(visitor(), now())) return { not: "enough" };
	handOversMade.count(visitor(), now());
	const made = await orTrouble(makeInsteadOf(readHandOver(request), handOver));
	if (made === TROUBLE) return { not: "trouble" };
	if (made === undefined) return { not: "enough" };
	return { cookie: keepHandOver({ ...made, direction: handOver.direction }, secure) };
}

async function makeInsteadOf(before: ShownHandOver | undefined, handOver: HandOver) {
	if (before) await handOvers().end(before.serial);
	return handOvers().make(handOver);
}
