import type { ReactNode } from "react";
import { renderToReadableStream, renderToStaticMarkup } from "react-dom/server";
import {
	type EntryContext,
	type HandleErrorFunction,
	isRouteErrorResponse,
	type RouterContextProvider,
	type ServerInstrumentation,
	ServerRouter,
} from "react-router";
import { NonceContext } from "#app/components/nonce/nonce.ts";
import { StylesContext } from "#app/components/page-styles/page-styles.ts";
import { SenderGoneError } from "#app/server/http/request-body.server.ts";
import { logError } from "#app/server/log.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { stylesOf } from "#app/server/styles.server.ts";

/**
 * Renders a page whole. Nothing is streamed: pages are small, a whole one is compressed once for a third of the CPU,
 * and an error in the middle still gets its own page and status.
 */
export default async function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	router: EntryContext,
	context: RouterContextProvider,
): Promise<Response> {
	const { nonce } = context.get(requestContext);
	const handles = router.staticHandlerContext.matches.map(({ route }) => route.handle);
	const isHydrated = handles.some((handle) => handle?.hydrate === true);
	// The stream carries the loaders' data to the browser's framework, and makes React wait; a page without one has no use for it.
	const forThisPage = isHydrated ? router : { ...router, serverHandoffStream: undefined };
	const page = (
		<NonceContext value={nonce}>
			<StylesContext value={stylesOf(handles)}>
				<ServerRouter context={forThisPage} url={request.url} nonce={nonce} />
			</StylesContext>
		</NonceContext>
	);
	const html = isHydrated
		? await renderWithData(page, nonce)
		: `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
	headers.set("Content-Type", "text/html; charset=utf-8");
	return new Response(html, { status, headers });
}

async function renderWithData(page: ReactNode, nonce: string): Promise<string> {
	let failure: unknown;
	const stream = await renderToReadableStream(page, {
		nonce,
		onError(error) {
			failure ??= error;
		},
	});
	await stream.allReady;
	if (failure) throw failure;
	return new Response(stream).text();
}

/** Logs what is our fault. An address that no page has, or a request that its sender gave up, is nobody's. */
export const handleError: HandleErrorFunction = (error, { request }) => {
	if (request.signal.aborted || error instanceof SenderGoneError) return;
	if (isRouteErrorResponse(error) && error.status < 500) return;
	logError(isRouteErrorResponse(error) && "error" in error ? error.error : error);
};

/** Notes the pattern of the route for the log, which must never hold a path that somebody typed. */
export const instrumentations: ServerInstrumentation[] = [
	{
		handler(handler) {
			handler.instrument({
				async request(handle, { context }) {
					const result = await handle();
					const details = context?.get(requestContext);
					if (details) details.pattern = result.meta?.pattern || undefined;
				},
			});
		},
	},
];
