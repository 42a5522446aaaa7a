import { toSend } from "#app/domain/search/search-data.ts";
import { barrierWords } from "#app/i18n/search-words.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { searchedOf } from "#app/server/search-index.server.ts";
import type { Route } from "./+types/route";

/** What the search page's script looks through. Its address holds the catalogue's version, so it may be kept for good. */
export function loader({ params }: Route.LoaderArgs) {
	const navigator = getNavigator();
	const isCurrent = params.version === navigator.catalogue.version;
	const { items, table } = searchedOf(navigator, barrierWords);
	return Response.json(toSend(items, table), {
		headers: {
			"Cache-Control": isCurrent ? "public, max-age=31536000, immutable" : "no-store",
		},
	});
}
