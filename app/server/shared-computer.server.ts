import type { MiddlewareFunction } from "react-router";
import { requestContext } from "./request-context.server.ts";
import { ANSWERS_COOKIE, keepSession, readSession } from "./session.server.ts";

/**
 * Begins a shared computer's 30 minutes anew with every page that is looked
 * at, whichever it is: reading about a service is no idle time.
 */
export const keepSharedAlive: MiddlewareFunction<Response> = async ({ request, context }, next) => {
	const response = await next();
	const isSettled = response.headers
		.getSetCookie()
		.some((cookie) => cookie.startsWith(`${ANSWERS_COOKIE}=`));
	const session = isSettled ? undefined : readSession(request);
	if (session?.isShared) {
		response.headers.append("Set-Cookie", keepSession(session, context.get(requestContext).secure));
	}
	return response;
};
