import { spawn } from "node:child_process";
import { onCore } from "./measured-server.ts";

export const CONNECTIONS = 16;

/** What a Chromium sends with a page's request. */
const BROWSER_HEADERS = {
	Accept:
		"text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8",
	"Accept-Encoding": "gzip, deflate, br, zstd",
	"Accept-Language": "en-GB,en;q=0.9",
	"Upgrade-Insecure-Requests": "1",
	"Sec-Fetch-Dest": "document",
	"Sec-Fetch-Mode": "navigate",
	"Sec-Fetch-Site": "same-origin",
	"Sec-Fetch-User": "?1",
	"User-Agent":
		"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
};

/** A page under load. */
export interface Load {
	requests: number;
	perSecond: number;
}

interface AutocannonResult {
	"2xx": number;
	non2xx: number;
	errors: number;
	duration: number;
}

/**
 * Asks for one page as fast as it comes, over 16 connections, from a process on the other core.
 *
 * @throws Error where any answer was not 200
 */
export async function load(url: string, cookie: string, seconds: number): Promise<Load> {
	const headers = Object.entries({ ...BROWSER_HEADERS, Cookie: cookie });
	const child = spawn(
		...onCore(1, [
			"node_modules/autocannon/autocannon.js",
			"--json",
			"--no-progress",
			...["--connections", String(CONNECTIONS), "--duration", String(seconds)],
			...headers.flatMap(([name, value]) => ["--headers", `${name}=${value}`]),
			url,
		]),
		{ stdio: ["ignore", "pipe", "ignore"] },
	);
	let said = "";
	for await (const text of child.stdout) said += text;
	const result: AutocannonResult = JSON.parse(said);
	if (result.non2xx > 0 || result.errors > 0 || result["2xx"] === 0) {
		throw new Error(`${url}: ${result.non2xx} answers were not 200, ${result.errors} failed`);
	}
	return { requests: result["2xx"], perSecond: result["2xx"] / result.duration };
}
