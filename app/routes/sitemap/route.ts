import { getNavigator } from "#app/server/navigator.server.ts";
import { publicPaths, sitemap } from "#app/server/sitemap.server.ts";
import type { Route } from "./+types/route";

/** `/sitemap.xml`: every page that a search engine may list. */
export function loader({ request }: Route.LoaderArgs) {
	const { origin } = new URL(request.url);
	return new Response(sitemap(origin, publicPaths(getNavigator().catalogue)), {
		headers: {
			"Content-Type": "application/xml; charset=utf-8",
			"Cache-Control": "public, max-age=3600",
		},
	});
}
