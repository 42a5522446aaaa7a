import { robots } from "#app/server/sitemap.server.ts";
import type { Route } from "./+types/route";

/** `/robots.txt`: what search engines are asked to leave alone. */
export function loader({ request }: Route.LoaderArgs) {
	return new Response(robots(new URL(request.url).origin), {
		headers: {
			"Content-Type": "text/plain; charset=utf-8",
			"Cache-Control": "public, max-age=3600",
		},
	});
}
