import type { MiddlewareFunction } from "react-router";
import { isOwnPage, isSettled } from "#app/server/own-page.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import {
	codeToRenew,
	forgetSavedCode,
	keepSavedCode,
	readSavedCode,
	SAVED_COOKIE,
} from "./saved-code.server.ts";

/** Where a new code may still be needed: its own page, the one that asks if the plan is to go, and those that send it. */
const ITS_PAGES = ["/saved/kept", "/saved/delete", "/send", "/send/preview"];

/**
 * Forgets a new code with the next page of another kind: whoever sits down here afterwards must not come back to it.
 * And begins the 30 minutes of an opened plan anew with each page that is looked at.
 */
export const careForSavedCode: MiddlewareFunction<Response> = async (
	{ request, context },
	next,
) => {
	const response = await next();
	if (!isOwnPage(response) || isSettled(response, SAVED_COOKIE)) return response;
	const { secure } = context.get(requestContext);
	const isItsPage = ITS_PAGES.includes(new URL(request.url).pathname);
	const renewed = codeToRenew(request);
	if (readSavedCode(request)?.is === "new" && !isItsPage)
		response.headers.append("Set-Cookie", forgetSavedCode(secure));
	if (renewed) response.headers.append("Set-Cookie", keepSavedCode(renewed, secure));
	return response;
};
