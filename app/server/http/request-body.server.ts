import type { IncomingMessage } from "node:http";

/** The largest form we accept: every answer, and a long free text, fit many times. */
export const FORM_BYTES = 64 * 1024;
/** What is read at most of a body that nobody wants, so that its sender gets round to reading our answer. */
export const DROP_BYTES = 4 * 1024 * 1024;

/** The other side closed the connection in the middle of a body: nobody waits for an answer, and nothing is wrong with us. */
export class SenderGoneError extends Error {
	override name = "SenderGoneError";
}

/**
 * A whole small body.
 *
 * @returns undefined when it is longer than `limit`; the rest is then still unread
 * @throws Error when the sender goes away before the end
 */
export async function readSmallBody(
	request: IncomingMessage,
	limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	if (Number(request.headers["content-length"] ?? 0) > limit) return undefined;
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of request.iterator({ destroyOnReturn: false })) {
		bytes += chunk.length;
		if (bytes > limit) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, bytes);
}

/** A body that a route reads as it arrives, and judges itself. */
export interface ArrivingBody {
	stream: ReadableStream<Uint8Array<ArrayBuffer>>;
	/** Whether it was cut off because it went on past what we ever read. */
	wasCut: () => boolean;
	/** Takes the body back from a route that has answered, read or not, so that `dropRest` gets what is left. */
	release: () => void;
}

export function arrivingBody(request: IncomingMessage): ArrivingBody {
	const chunks = request.iterator({ destroyOnReturn: false });
	let bytes = 0;
	const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
		{
			async pull(controller) {
				const { done, value } = await chunks.next().catch(() => {
					throw new SenderGoneError("The sender went away");
				});
				if (done) return controller.close();
				bytes += value.length;
				if (bytes > DROP_BYTES) controller.error(new RangeError("The body is too long"));
				else controller.enqueue(value);
			},
		},
		{ highWaterMark: 0 },
	);
	return { stream, wasCut: () => bytes > DROP_BYTES, release: () => void chunks.return?.() };
}

/**
 * Reads and drops what is left of a body, so that a sender who writes everything before reading sees our answer.
 *
 * @returns whether the end was reached; otherwise what comes is still dropped, and the connection has to be cut after the answer
 */
export function dropRest(
	request: IncomingMessage,
	limit = DROP_BYTES,
	ms = 10_000,
): Promise<boolean> {
	if (request.readableEnded) return Promise.resolve(true);
	if (request.destroyed) return Promise.resolve(request.complete);
	return new Promise((resolve) => {
		let bytes = 0;
		const finish = (reachedEnd: boolean) => {
			clearTimeout(timer);
			request.off("data", count).off("end", end).off("close", close);
			request.resume();
			resolve(reachedEnd);
		};
		const count = (chunk: Buffer) => {
			bytes += chunk.length;
			if (bytes > limit) finish(false);
		};
		const end = () => finish(true);
		const close = () => finish(request.complete);
		const timer = setTimeout(finish, ms, false);
		request.on("data", count).on("end", end).on("close", close);
	});
}
