import { LANGUAGES } from "#app/i18n/languages.ts";
import { ruleInWords } from "#app/i18n/match-words.ts";
import { today } from "#app/server/clock.server.ts";
import { answerMatch, MATCH_BYTES, matchError } from "#app/server/match-answer.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { fieldOf, readBytes } from "#app/server/small-body.server.ts";
import type { Route } from "./+types/route";

const HEADERS = { "Content-Type": "application/json", "Cache-Control": "no-store" };

/** Whatever else is asked of this address: it takes answers, and nothing can be read here. */
export function loader() {
	const { status, body } = matchError(405, "Send answers here by POST. How: see /api.");
	return new Response(body, { status, headers: { ...HEADERS, Allow: "POST" } });
}

/** Answers somebody's answers. Any program may ask, and any kind of body that holds JSON will do. */
export async function action({ request }: Route.ActionArgs) {
	const sent = await readBytes(request.body, MATCH_BYTES);
	const { status, body } = answerMatch(sent && fieldOf(sent, "body"), {
		navigator: getNavigator(),
		today: today(),
		languages: LANGUAGES.map(({ id }) => id),
		words: ruleInWords,
	});
	return new Response(body, { status, headers: HEADERS });
}
