import { barrierWords } from "#app/i18n/search-words.ts";
import { chooseEncoding } from "#app/server/http/compression.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { inBrotli, searchDataFile } from "#app/server/search-data.server.ts";
import type { Route } from "./+types/route";

/** What the search page's script looks through. Its address holds a hash of it, so it may be kept for good; there is no other. */
export function loader({ request, params }: Route.LoaderArgs) {
	const file = searchDataFile(getNavigator(), barrierWords);
	if (params.hash !== file.hash) return new Response(null, { status: 404 });
	const headers = new Headers({
		"Content-Type": "application/json",
		"Cache-Control": "public, max-age=31536000, immutable",
	});
	const encoding = chooseEncoding(request.headers.get("Accept-Encoding") ?? undefined);
	if (encoding !== "br") return new Response(file.plain, { headers });
	headers.set("Content-Encoding", "br");
	headers.set("Vary", "Accept-Encoding");
	return new Response(inBrotli(file), { headers });
}
