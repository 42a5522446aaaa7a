import type { MiddlewareFunction } from "react-router";
import { isOwnPage, isSettled } from "./own-page.server.ts";
import { requestContext } from "./request-context.server.ts";
import { ANSWERS_COOKIE, keepSession, sessionToRenew } from "./session.server.ts";

/**
 * Begins a shared computer's 30 minutes anew with a page that is looked at,
 * whichever it is: reading about a service is no idle time. Only with a page of
 * nobody else's: what others may keep must carry nobody's answers.
 */
export const keepSharedAlive: MiddlewareFunction<Response> = async ({ request, context }, next) => {
	const response = await next();
	if (!isOwnPage(response) || isSettled(response, ANSWERS_COOKIE)) return response;
	const session = sessionToRenew(request);
	if (session) {
		response.headers.append("Set-Cookie", keepSession(session, context.get(requestContext).secure));
	}
	return response;
};
