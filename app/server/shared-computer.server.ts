import type { MiddlewareFunction } from "react-router";
import { requestContext } from "./request-context.server.ts";
import { ANSWERS_COOKIE, keepSession, sessionToRenew } from "./session.server.ts";

/**
 * Begins a shared computer's 30 minutes anew with a page that is looked at,
 * whichever it is: reading about a service is no idle time. Only with a page of
 * nobody else's: what others may keep must carry nobody's answers.
 */
export const keepSharedAlive: MiddlewareFunction<Response> = async ({ request, context }, next) => {
	const response = await next();
	if (!isOwnPage(response)) return response;
	const isSettled = response.headers
		.getSetCookie()
		.some((cookie) => cookie.startsWith(`${ANSWERS_COOKIE}=`));
	const session = isSettled ? undefined : sessionToRenew(request);
	if (session) {
		response.headers.append("Set-Cookie", keepSession(session, context.get(requestContext).secure));
	}
	return response;
};

function isOwnPage({ headers }: Response): boolean {
	const isPage = headers.get("Content-Type")?.startsWith("text/html") ?? false;
	return isPage && (headers.get("Cache-Control") ?? "no-store") === "no-store";
}
