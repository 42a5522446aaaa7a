import type { RouterContextProvider } from "react-router";
import { endHeld } from "./hand-overs/end-held.server.ts";
import { forgetAll } from "./of-a-person.server.ts";
import { requestContext } from "./request-context.server.ts";
import { keepSession, type Session } from "./session.server.ts";

type Context = Readonly<RouterContextProvider>;

/** A 303 that sets cookies. @param cookies - whole Set-Cookie headers */
export function goOnWith(to: string, ...cookies: string[]): Response {
	const headers = new Headers({ Location: to });
	for (const cookie of cookies) headers.append("Set-Cookie", cookie);
	return new Response(null, { status: 303, headers });
}

/** A 303 to a page of ours that keeps a session. */
export function seeOther(to: string, context: Context, session?: Session): Response {
	const { secure } = context.get(requestContext);
	return session ? goOnWith(to, keepSession(session, secure)) : goOnWith(to);
}

export interface Leaving {
	request: Request;
	context: Context;
	/** Where to, by whether what was handed over from or to this browser has ended, as it should. */
	to: (isEnded: boolean) => string;
	/** How long the database is waited for. */
	mostMs: number;
}

/** A 303 that forgets every answer, every code, and a message with its address, and ends what was handed over. */
export async function forgetAndGo({ request, context, to, mostMs }: Leaving): Promise<Response> {
	const { secure } = context.get(requestContext);
	const isEnded = await endHeld(request, mostMs);
	return goOnWith(to(isEnded), ...forgetAll(secure));
}
