import type { RouterContextProvider } from "react-router";
import { forgetPlaceDraft } from "./place-draft.server.ts";
import { requestContext } from "./request-context.server.ts";
import { forgetSavedCode } from "./saved-plans/saved-code.server.ts";
import { forgetSession, keepSession, type Session } from "./session.server.ts";

type Context = Readonly<RouterContextProvider>;

/** A 303 to a page of ours that keeps a session. */
export function seeOther(to: string, context: Context, session?: Session): Response {
	const headers = new Headers({ Location: to });
	if (session) headers.set("Set-Cookie", keepSession(session, context.get(requestContext).secure));
	return new Response(null, { status: 303, headers });
}

/** A 303 that forgets every answer, and the code of a kept plan. */
export function forgetAndGo(to: string, context: Context): Response {
	const { secure } = context.get(requestContext);
	const headers = new Headers({ Location: to });
	headers.append("Set-Cookie", forgetSession(secure));
	headers.append("Set-Cookie", forgetPlaceDraft(secure));
	headers.append("Set-Cookie", forgetSavedCode(secure));
	return new Response(null, { status: 303, headers });
}
