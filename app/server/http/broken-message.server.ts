import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type PlainAnswer, plainBody } from "./plain-answer.server.ts";
import { securityHeaders } from "./security-headers.server.ts";

const tooMuchHeader: PlainAnswer = {
	status: 431,
	title: "Your browser sent too much at once",
	advice: "Delete the cookies of this site in your browser and try again.",
	// Somebody whose cookies have grown too large would meet this page at every address.
	headers: ["Clear-Site-Data", '"cookies"'],
};
const tooSlow: PlainAnswer = {
	status: 408,
	title: "That took too long to arrive",
	advice: "Check your connection and try again.",
};
const malformed: PlainAnswer = {
	status: 400,
	title: "We could not read that request",
	advice: "Start from the first page.",
};

const ANSWERS: Record<string, PlainAnswer> = {
	HPE_HEADER_OVERFLOW: tooMuchHeader,
	ERR_HTTP_REQUEST_TIMEOUT: tooSlow,
};

/** Answers what is not even a request, on the bare connection, and closes it. For the server's `clientError`. */
export function answerBrokenMessage(error: Error & { code?: string }, socket: Duplex): void {
	if (!socket.writable || error.code === "ECONNRESET") {
		socket.destroy();
		return;
	}
	const answer = ANSWERS[error.code ?? ""] ?? malformed;
	const { type, body } = plainBody(answer, false);
	const pairs = [
		...securityHeaders({ secure: false }),
		...(answer.headers ?? []),
		"Content-Type",
		type,
		"Cache-Control",
		"no-store",
	];
	const lines = [`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`];
	for (let index = 0; index < pairs.length; index += 2)
		lines.push(`${pairs[index]}: ${pairs[index + 1]}`);
	lines.push(`Content-Length: ${body.length}`, "Connection: close", "", "");
	socket.end(Buffer.concat([Buffer.from(lines.join("\r\n")), body]));
}
