import type { MiddlewareFunction } from "react-router";
import { isOwnPage, isSettled } from "#app/server/own-page.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { forgetMessage, MESSAGE_COOKIE, readMessage } from "./message-cookie.server.ts";

/** Where a message that is not sent yet may be shown. */
const ITS_PAGES = ["/send", "/send/preview"];

/** Forgets an address with the next page of another kind: whoever sits down here afterwards must not find it in the form. */
export const forgetDraftElsewhere: MiddlewareFunction<Response> = async (
	{ request, context },
	next,
) => {
	const response = await next();
	if (ITS_PAGES.includes(new URL(request.url).pathname)) return response;
	if (!isOwnPage(response) || isSettled(response, MESSAGE_COOKIE)) return response;
	if (readMessage(request)?.is === "draft") {
		response.headers.append("Set-Cookie", forgetMessage(context.get(requestContext).secure));
	}
	return response;
};
