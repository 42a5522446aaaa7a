import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const PIECE = 600;
const PIECE_OF_THE_TOP = 100;
/** Longer than a frame: a browser draws between two pieces. */
const PAUSE_MILLISECONDS = 20;

/** A way to the app over which a page comes in bit by bit, and is drawn as it comes. */
export interface SlowLine {
	url: string;
	close: () => void;
}

/**
 * Stands before a running app. The head comes at once, as it fits into the first
 * packets; what is seen comes a few elements at a time, the top of the page too:
 * a busy browser draws what it has read, wherever it stopped.
 */
export async function openSlowLine(origin: string): Promise<SlowLine> {
	const server = createServer(async ({ url = "/", headers }, answer) => {
		const { cookie = "", "accept-language": language = "" } = headers;
		const whole = await fetch(origin + url, { headers: { cookie, "accept-language": language } });
		answer.writeHead(whole.status, {
			"Content-Type": whole.headers.get("content-type") ?? "",
			"Content-Security-Policy": whole.headers.get("content-security-policy") ?? "",
		});
		for (const piece of pieces(await whole.text())) {
			answer.write(piece);
			await wait(PAUSE_MILLISECONDS);
		}
		answer.end();
	});
	await once(server.listen(0, "127.0.0.1"), "listening");
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

function* pieces(html: string): Generator<string> {
	const [header, main] = [html.indexOf("<header"), html.indexOf("<main")];
	if (header === -1 || main === -1) throw new Error("This page has no top, or nothing below it");
	let from = 0;
	for (let to = header; from < html.length; ) {
		const end = to === -1 ? html.length : to;
		yield html.slice(from, end);
		from = end;
		to = html.indexOf("<", from + (from < main ? PIECE_OF_THE_TOP : PIECE));
	}
}
