import type { IncomingMessage, ServerResponse } from "node:http";
import {
	chooseEncoding,
	compress,
	type Encoding,
	isCompressible,
	takenEncodings,
} from "./compression.server.ts";
import { gzipAround, type Stretch } from "./page-compression.server.ts";
import { type PlainAnswer, plainBody } from "./plain-answer.server.ts";
import { securityHeaders } from "./security-headers.server.ts";
import type { StaticFile } from "./static-files.server.ts";

/** What every kind of answer needs to know of its request. */
export interface Exchange {
	request: IncomingMessage;
	response: ServerResponse;
	/** Whether the person's own connection is https. */
	secure: boolean;
	isApi: boolean;
}

/** Headers of our own making, which a route's answer cannot carry over. */
const OURS = new Set([
	"content-length",
	"connection",
	"keep-alive",
	"transfer-encoding",
	"content-encoding",
	"vary",
	"set-cookie",
]);

/**
 * Sends what the app answered: whole, compressed once, with the headers it must not forget.
 *
 * @param stretch - what other pages have in them too, compressed once for all of them
 */
export async function sendResponse(
	exchange: Exchange,
	response: Response,
	nonce: string,
	stretch?: Stretch,
): Promise<void> {
	const body = response.body === null ? undefined : Buffer.from(await response.arrayBuffer());
	const type = response.headers.get("content-type") ?? undefined;
	const headers = securityHeaders({
		nonce: type?.startsWith("text/html") ? nonce : undefined,
		secure: exchange.secure,
	});
	const cookies = response.headers.getSetCookie();
	// Whoever keeps an answer for all must never keep one person's cookie in it.
	if (cookies.length > 0) response.headers.set("cache-control", "no-store");
	for (const [name, value] of response.headers) if (!OURS.has(name)) headers.push(name, value);
	for (const cookie of cookies) headers.push("Set-Cookie", cookie);
	// A page may hold somebody's answers; a route that knows better says so itself.
	if (!response.headers.has("cache-control")) headers.push("Cache-Control", "no-store");
	if (response.status === 405 && !response.headers.has("allow")) headers.push("Allow", "GET, HEAD");
	const vary = response.headers.get("vary");
	if (body && isCompressible(type, body.length) && !response.headers.has("content-encoding")) {
		headers.push("Vary", vary ? `${vary}, Accept-Encoding` : "Accept-Encoding");
		const accepted = exchange.request.headers["accept-encoding"]?.toString();
		const { encoding, sent } = smallest(body, takenEncodings(accepted), stretch);
		if (encoding) headers.push("Content-Encoding", encoding);
		return send(exchange, response.status, headers, sent);
	}
	if (vary) headers.push("Vary", vary);
	const own = response.headers.get("content-encoding");
	if (own) headers.push("Content-Encoding", own);
	send(exchange, response.status, headers, body);
}

/** The body as it is sent: around the stretch where it has that and gzip is taken, else in the best encoding as a whole. */
function smallest(body: Buffer, taken: readonly Encoding[], stretch: Stretch | undefined) {
	const around = stretch && taken.includes("gzip") ? gzipAround(body, stretch) : undefined;
	if (around) return { encoding: "gzip", sent: around };
	const [encoding] = taken;
	return { encoding, sent: encoding ? compress(body, encoding) : body };
}

/** Sends an answer of the server's own. */
export function sendPlain(exchange: Exchange, answer: PlainAnswer): void {
	const { type, body } = plainBody(answer, exchange.isApi);
	const headers = [
		...securityHeaders({ secure: exchange.secure }),
		"Content-Type",
		type,
		"Cache-Control",
		"no-store",
	];
	send(exchange, answer.status, [...headers, ...(answer.headers ?? [])], body);
}

/** Sends a file of the build, in the smallest form that the browser takes; 304 where it has it already. */
export function sendFile(exchange: Exchange, file: StaticFile): void {
	const headers = [
		...securityHeaders({ secure: exchange.secure }),
		"Cache-Control",
		file.cacheControl,
		"ETag",
		file.etag,
	];
	if (file.encoded.br || file.encoded.gzip) headers.push("Vary", "Accept-Encoding");
	if (exchange.request.headers["if-none-match"]?.includes(file.etag)) {
		send(exchange, 304, headers, undefined);
		return;
	}
	const encoding = chooseEncoding(exchange.request.headers["accept-encoding"]?.toString());
	const encoded = encoding && file.encoded[encoding];
	headers.push("Content-Type", file.type);
	if (encoded) headers.push("Content-Encoding", encoding);
	send(exchange, 200, headers, encoded ?? file.plain);
}

/** Sends a word to a program. */
export function sendText(exchange: Exchange, status: number, text: string): void {
	const headers = [
		...securityHeaders({ secure: exchange.secure }),
		"Content-Type",
		"text/plain; charset=utf-8",
		"Cache-Control",
		"no-store",
	];
	send(exchange, status, headers, Buffer.from(text));
}

function send(
	{ request, response }: Exchange,
	status: number,
	headers: string[],
	body: Buffer | undefined,
): void {
	if (response.destroyed || response.headersSent) return;
	if (status !== 304 && status !== 204) headers.push("Content-Length", String(body?.length ?? 0));
	response.writeHead(status, headers);
	if (request.method === "HEAD" || !body) response.end();
	else response.end(body);
}
