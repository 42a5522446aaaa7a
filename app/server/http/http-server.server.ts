import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { BlockList } from "node:net";
import type { RouterContextProvider } from "react-router";
import { now, stopwatch } from "#app/server/clock.server.ts";
import { logEvent, type RequestRecord } from "#app/server/log.server.ts";
import { type Exchange, sendFile, sendPlain, sendResponse, sendText } from "./answer.server.ts";
import { askApp } from "./ask-app.server.ts";
import { answerBrokenMessage } from "./broken-message.server.ts";
import {
	badAddress,
	broken,
	notFound,
	notReady,
	onlyForReading,
	type PlainAnswer,
} from "./plain-answer.server.ts";
import { publicOrigin } from "./public-origin.server.ts";
import { API_PREFIX, hasBody, refusal } from "./refusal.server.ts";
import { dropRest } from "./request-body.server.ts";
import { readTarget } from "./request-target.server.ts";
import type { StaticFile } from "./static-files.server.ts";
import { watchForProxies } from "./unknown-proxy.server.ts";
import { VisitorLabels, visitorAddress } from "./visitor.server.ts";

export type Phase = "starting" | "ready" | "stopping";

export interface HttpServerParts {
	/** The app: a React Router request handler. */
	handle: (request: Request, context: RouterContextProvider) => Promise<Response>;
	/** The browser's build, by address. */
	files: ReadonlyMap<string, StaticFile>;
	settings: { publicUrl: string | undefined; trustedProxies: BlockList };
	/** Asked at each request. Pages are answered 503 while starting; while stopping they still are served, on connections that then close. */
	phase: () => Phase;
	logRequest: (record: RequestRecord) => void;
	/** Told of what broke in the server itself; the router reports what broke in a page. */
	logError: (error: unknown) => void;
}

/** Slow and silent clients lose their connection; times in milliseconds. */
const LIMITS = {
	headersTimeout: 10_000,
	requestTimeout: 30_000,
	// Longer than the 60 s after which most balancers drop an idle connection: whoever closes first must not be us.
	keepAliveTimeout: 65_000,
	connectionsCheckingInterval: 5_000,
	maxHeaderSize: 16 * 1024,
	// A missing host is answered by our own page.
	requireHostHeader: false,
	optimizeEmptyRequests: true,
};
const SILENT_SOCKET_MS = 60_000;
const LINGER_MS = 500;

/** Our HTTP server, not yet listening. */
export function createHttpServer(parts: HttpServerParts): Server {
	const server = createServer(LIMITS, listener(parts));
	server.timeout = SILENT_SOCKET_MS;
	server.on("clientError", answerBrokenMessage);
	// Whatever a client expects of us (`Expect:`), it gets an answer of ours.
	server.on("checkExpectation", listener(parts));
	return server;
}

function listener(parts: HttpServerParts): RequestListener {
	return (request, response) => {
		const elapsedMs = stopwatch();
		const exchange = { request, response, secure: false, isApi: false };
		let route: string | undefined = "unknown";
		// "close" comes after the last byte, and also when the other side has gone.
		response.once("close", () => {
			const status = response.headersSent ? response.statusCode : CLIENT_CLOSED;
			if (route) parts.logRequest({ method: request.method ?? "", route, status, ms: elapsedMs() });
		});
		answer(exchange, parts).then(
			(label) => {
				route = label;
			},
			(error: unknown) => {
				if (response.destroyed) return;
				parts.logError(error);
				sendPlain(exchange, broken);
			},
		);
	};
}

/** Logged where the other side went away before an answer began; never sent. */
const CLIENT_CLOSED = 499;

/** Answers one request. @returns what the log may call the route; undefined leaves the request out of the log */
async function answer(exchange: Exchange, parts: HttpServerParts): Promise<string | undefined> {
	const { request } = exchange;
	const method = request.method ?? "";
	const target = readTarget(request.url ?? "");
	if (!target) return turnAway(exchange, badAddress);
	exchange.isApi = target.pathname.startsWith(API_PREFIX);
	const phase = parts.phase();
	if (phase === "stopping") exchange.response.shouldKeepAlive = false;
	if (target.pathname === "/healthz") return answerHealth(exchange, phase);
	watchForProxy(request.socket.remoteAddress, request.headers, parts.settings.trustedProxies);
	const origin = publicOrigin(request.socket.remoteAddress, request.headers, parts.settings);
	if (!origin) return turnAway(exchange, badAddress);
	exchange.secure = origin.startsWith("https:");
	const file = parts.files.get(target.pathname);
	if (file) return answerFile(exchange, file, target.pathname);
	if (target.pathname.startsWith("/assets/")) return turnAway(exchange, notFound);
	const refused =
		phase === "starting" ? notReady : refusal(method, target.pathname, request.headers, origin);
	if (refused) return turnAway(exchange, refused);
	const outcome = await askApp(
		exchange,
		`${origin}${target.pathname}${target.search}`,
		() => visitorLabel(request, parts.settings.trustedProxies),
		parts.handle,
	);
	if ("refused" in outcome) return turnAway(exchange, outcome.refused);
	await finishBody(exchange);
	await sendResponse(exchange, outcome.response, outcome.nonce, outcome.stretch);
	return outcome.route;
}

const labels = new VisitorLabels();
const watchForProxy = watchForProxies((says) => logEvent("warning", { says }));

function visitorLabel({ socket, headers }: IncomingMessage, trustedProxies: BlockList): string {
	return labels.of(visitorAddress(socket.remoteAddress, headers, trustedProxies), now());
}

async function turnAway(exchange: Exchange, reason: PlainAnswer): Promise<string> {
	await finishBody(exchange);
	sendPlain(exchange, reason);
	return "unknown";
}

/** A balancer asks every few seconds, so a good answer stays out of the log. */
async function answerHealth(exchange: Exchange, phase: Phase): Promise<string | undefined> {
	await finishBody(exchange);
	sendText(exchange, phase === "ready" ? 200 : 503, phase === "ready" ? "ok" : phase);
	return phase === "ready" ? undefined : "/healthz";
}

async function answerFile(exchange: Exchange, file: StaticFile, address: string): Promise<string> {
	await finishBody(exchange);
	const isRead = exchange.request.method === "GET" || exchange.request.method === "HEAD";
	if (isRead) sendFile(exchange, file);
	else sendPlain(exchange, onlyForReading);
	return address;
}

/** Before an answer to somebody who may still be sending: read on a while, or cut them off soon after it. */
async function finishBody({ request, response }: Exchange): Promise<void> {
	if (!hasBody(request.headers) || request.complete || (await dropRest(request))) return;
	// Not at once, nor by `Connection: close`: a socket that closes on unread bytes takes the answer down with it.
	response.once("finish", () => setTimeout(() => request.destroy(), LINGER_MS));
}
