import type { IncomingMessage } from "node:http";

/** Headers about the connection, or that only the server itself may believe: the app never sees them. */
const NOT_FOR_THE_APP =
	/^(?:connection|keep-alive|transfer-encoding|upgrade|te|trailer|host|expect|forwarded|x-forwarded-.*|x-real-ip)$/;

/**
 * The request as the app knows it. HEAD becomes GET, so that its answer has the very headers of the page.
 *
 * @param url - whole address, with the origin that the person's browser shows
 */
export function toWebRequest(
	message: IncomingMessage,
	url: string,
	body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> | undefined,
): Request {
	const headers = new Headers();
	for (let index = 0; index < message.rawHeaders.length; index += 2) {
		const [name = "", value = ""] = [message.rawHeaders[index], message.rawHeaders[index + 1]];
		if (!NOT_FOR_THE_APP.test(name.toLowerCase())) headers.append(name, value);
	}
	if (message.method !== "POST") return new Request(url, { headers });
	// A button alone sends a form without a body, and no type: still a form.
	if (!headers.has("content-type"))
		headers.set("content-type", "application/x-www-form-urlencoded");
	// `duplex` is demanded with a stream by the standard, and missing from TypeScript's own library.
	const init: RequestInit & { duplex: "half" } = {
		method: "POST",
		headers,
		body: body ?? "",
		duplex: "half",
	};
	return new Request(url, init);
}
