import { barrierWords } from "#app/i18n/search-words.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { answerSearch } from "#app/server/search-answer.server.ts";
import type { Route } from "./+types/route";

/** Finds services by words, and near a district where one is given: `?q=bad back&area=derby`. */
export function loader({ request }: Route.LoaderArgs) {
	const { searchParams } = new URL(request.url);
	const body = answerSearch(
		{ words: searchParams.get("q") ?? "", area: searchParams.get("area") },
		getNavigator(),
		barrierWords,
	);
	return new Response(body, {
		headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
	});
}
