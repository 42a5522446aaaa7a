import { barrierWords } from "#app/i18n/search-words.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { answerSearch } from "#app/server/search-answer.server.ts";
import type { Route } from "./+types/route";

/** Finds services by words, near a district and by the choices of the search page: `?q=bad back&area=derby&free=1`. */
export function loader({ request }: Route.LoaderArgs) {
	const body = answerSearch(new URL(request.url).searchParams, getNavigator(), barrierWords);
	return new Response(body, {
		headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
	});
}
