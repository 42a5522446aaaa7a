import { randomBytes } from "node:crypto";
import { RouterContextProvider } from "react-router";
import { type RequestDetails, requestContext } from "#app/server/request-context.server.ts";
import type { Exchange } from "./answer.server.ts";
import type { Stretch } from "./page-compression.server.ts";
import { broken, formTooLarge, notAForm, type PlainAnswer } from "./plain-answer.server.ts";
import { hasBody } from "./refusal.server.ts";
import { arrivingBody, FORM_BYTES, readSmallBody } from "./request-body.server.ts";
import { toWebRequest } from "./web-request.server.ts";

type Outcome =
	| { refused: PlainAnswer }
	| { response: Response; nonce: string; route: string; stretch: Stretch | undefined };

/**
 * Has the app answer, once it is sure that the app can read what was sent.
 *
 * @param url - whole address, with the origin that the person's browser shows
 * @param visitor - makes the label by which a page may count what one visitor does
 * @throws Error when the sender goes away in the middle of a form
 */
export async function askApp(
	{ request, isApi, secure }: Exchange,
	url: string,
	visitor: () => string,
	handle: (request: Request, context: RouterContextProvider) => Promise<Response>,
): Promise<Outcome> {
	let form: Uint8Array<ArrayBuffer> | undefined;
	const arriving = isApi && hasBody(request.headers) ? arrivingBody(request) : undefined;
	if (!arriving && hasBody(request.headers)) {
		form = await readSmallBody(request, FORM_BYTES);
		if (!form) return { refused: formTooLarge };
		if (!(await isReadableForm(form, request.headers["content-type"] ?? "")))
			return { refused: notAForm };
	}
	const nonce = randomBytes(16).toString("base64url");
	const details: RequestDetails = { nonce, secure, visitor };
	const context = new RouterContextProvider();
	context.set(requestContext, details);
	const response = await handle(toWebRequest(request, url, arriving?.stream ?? form), context);
	arriving?.release();
	if (arriving?.wasCut()) return { refused: formTooLarge };
	// The router's last resort is a 500 without a word.
	if (response.status === 500 && response.body === null) return { refused: broken };
	return {
		response,
		nonce: details.nonce,
		stretch: details.stretch,
		route: details.pattern === undefined ? "unknown" : `/${details.pattern.replace(/^\//, "")}`,
	};
}

/** A multipart form can be malformed, and then fails in the middle of an action; the usual encoding always reads as something. */
async function isReadableForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<boolean> {
	if (!type.toLowerCase().startsWith("multipart/")) return true;
	try {
		await new Response(body, { headers: { "content-type": type } }).formData();
		return true;
	} catch {
		return false;
	}
}
