import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { isPublicAddress, PrivateAddress, publicLookup } from "./public-address.server.ts";

/** What one request was answered with; redirects are not followed. */
export interface PageAnswer {
	status: number;
	/** Where it sends us, as the server wrote it. */
	location?: string;
	/** Whether it says it is HTML, or text such as robots.txt. */
	isText: boolean;
	/** The text, at most as much as may be read; empty for HEAD and for what is no text. */
	text: string;
}

export type AskPage = (url: URL, method: "HEAD" | "GET") => Promise<PageAnswer>;

/** A page that cannot be reached, or may not be; why, in plain words. */
export class Unreached extends Error {
	/** True where the server hung up: some do on HEAD alone. */
	readonly isHangUp: boolean;
	constructor(why: string, isHangUp = false) {
		super(why);
		this.name = "Unreached";
		this.isHangUp = isHangUp;
	}
}

export interface AskLimits {
	/** How we name ourselves to every server. */
	userAgent: string;
	/** For one request, from the name's look-up to the last byte. */
	timeoutMs: number;
	mostBytes: number;
	/** Lets tests ask servers of this machine, without TLS. */
	allowLoopback?: boolean;
}

/** Asks one page at a time, over https, of public addresses only, and reads no more than may be. */
export function pageAsker({
	userAgent,
	timeoutMs,
	mostBytes,
	allowLoopback = false,
}: AskLimits): AskPage {
	const lookup = publicLookup(allowLoopback);
	return async (url, method) => {
		refuseUnsafe(url, allowLoopback);
		const request = url.protocol === "https:" ? requestHttps : requestHttp;
		const signal = AbortSignal.timeout(timeoutMs);
		try {
			const response = await new Promise<IncomingMessage>((resolve, reject) => {
				request(url, {
					method,
					agent: false,
					lookup,
					signal,
					headers: {
						"User-Agent": userAgent,
						Accept: "text/html,text/plain;q=0.9,*/*;q=0.5",
						"Accept-Language": "en-GB,en",
						"Accept-Encoding": "identity",
					},
				})
					.once("response", resolve)
					.once("error", reject)
					.end();
			});
			return await read(response, mostBytes);
		} catch (error) {
			if (signal.aborted) throw new Unreached(`no answer within ${timeoutMs / 1000} seconds`);
			throw unreachedBy(error);
		}
	};
}

function refuseUnsafe(url: URL, allowLoopback: boolean): void {
	const host = url.hostname.replace(/^\[|\]$/g, "");
	if (isIP(host) !== 0 && !isPublicAddress(host, allowLoopback))
		throw new Unreached(new PrivateAddress().message);
	const isOurs = allowLoopback && (host === "localhost" || isIP(host) !== 0);
	if (isOurs) return;
	if (url.protocol !== "https:") throw new Unreached("it leads to an address without https");
	if (url.port !== "" || url.username !== "" || url.password !== "")
		throw new Unreached("it leads to an address with a port or a password in it");
}

async function read(response: IncomingMessage, mostBytes: number): Promise<PageAnswer> {
	const { statusCode: status = 0, headers } = response;
	const isText = /^text\/(?:html|plain)|xhtml/i.test(headers["content-type"] ?? "");
	const isPlain = /^(?:identity)?$/i.test(headers["content-encoding"] ?? "");
	const chunks: Buffer[] = [];
	let length = 0;
	try {
		if (isText && isPlain) {
			for await (const chunk of response) {
				chunks.push(chunk);
				length += chunk.length;
				if (length >= mostBytes) break;
			}
		}
	} finally {
		response.destroy();
	}
	const text = Buffer.concat(chunks).subarray(0, mostBytes).toString("utf8");
	return { status, isText, text, ...(headers.location ? { location: headers.location } : {}) };
}

/** Faults that say why, by the start of their code; the rest keep their code. */
const FAULTS: [code: RegExp, why: string][] = [
	[/^ENOTFOUND|^ENODATA/, "its name is not known (DNS)"],
	[/^EAI_/, "its name cannot be looked up now (DNS)"],
	[/^ECONNREFUSED/, "its server takes no connection"],
	[/^ETIMEDOUT/, "no answer in time"],
	[/^E(?:HOST|NET)UNREACH/, "there is no way to its server"],
	[
		/CERT|^ERR_TLS|^ERR_SSL|^EPROTO|UNABLE_TO|SELF_SIGNED/,
		"its certificate or encryption is not right (TLS)",
	],
	[/^ECONNRESET|^EPIPE|^HPE_/, "its server hung up"],
];

function unreachedBy(error: unknown): Unreached {
	if (error instanceof PrivateAddress) return new Unreached(error.message);
	if (error instanceof AggregateError) return unreachedBy(error.errors[0]);
	const code = error instanceof Error && "code" in error ? String(error.code) : "no code";
	const why = FAULTS.find(([fault]) => fault.test(code))?.[1] ?? `it cannot be asked (${code})`;
	return new Unreached(why, /^ECONNRESET|^EPIPE|^HPE_/.test(code));
}
