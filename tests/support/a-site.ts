import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** How a page of a local site answers. */
export type Page = (request: IncomingMessage, response: ServerResponse) => void;

/** A page of HTML with a title. */
export const aPage =
	(title: string, code = 200): Page =>
	(_, response) => {
		response.writeHead(code, { "Content-Type": "text/html; charset=utf-8" });
		response.end(`<html><title>${title}</title><p>${title}</p></html>`);
	};

/** A redirect. */
export const leadsTo =
	(location: string): Page =>
	(_, response) => {
		response.writeHead(302, { Location: location }).end();
	};

/** A site on a free port of this machine, with a diary of what was asked and by whom; it goes with the test. */
export async function aSite(pages: Record<string, Page>) {
	const asked: { line: string; agent: string }[] = [];
	const server = createServer((request, response) => {
		const { method, url = "", headers } = request;
		asked.push({ line: `${method} ${url}`, agent: headers["user-agent"] ?? "" });
		(pages[url] ?? aPage("Not found", 404))(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return { asked, port, origin: `http://127.0.0.1:${port}` };
}
