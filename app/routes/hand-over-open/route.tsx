import { data } from "react-router";
import { ShortPage } from "#app/components/short-page/short-page.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { now } from "#app/server/clock.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { handOvers, MOST_TRIES } from "#app/server/hand-overs/hand-overs.server.ts";
import { wrongHandOverCodes } from "#app/server/hand-overs/limits.server.ts";
import { knownForm, pageOf, toOpened } from "#app/server/hand-overs/opened-hand-over.server.ts";
import { keepSeen, readSeen, type Seen } from "#app/server/hand-overs/seen-cookie.server.ts";
import { logEvent } from "#app/server/log.server.ts";
import { goOnWith, seeOther } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { orTrouble, TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/route";
import { OpenForm } from "./open-form.tsx";

export const handle = { exit: true, unlisted: true };

/** What the page shows, by the word in its query, which says nothing of anybody. */
const STATES = {
	ask: 200,
	gone: 200,
	closed: 200,
	done: 200,
	again: 422,
	stop: 429,
	enough: 429,
	trouble: 503,
} as const;

/** `/hand-over/open`: asks for the code that stands on another screen. */
export function loader({ request }: Route.LoaderArgs) {
	const { searchParams } = new URL(request.url);
	const names = Object.keys(STATES) as (keyof typeof STATES)[];
	const state = names.find((name) => searchParams.has(name)) ?? "ask";
	const isAgain = state === "again" || state === "trouble";
	const typed = (isAgain && readSeen(request)?.typed?.code) || "";
	return data({ state, typed }, STATES[state]);
}

/** Opens a hand-over by its code, this once. */
export async function action({ request, context }: Route.ActionArgs) {
	const { secure, visitor } = context.get(requestContext);
	const code = (await readForm(request)).get("code") ?? "";
	// Each counts as wrong until we know better, or many at once would all be let through.
	const label = visitor();
	if (!wrongHandOverCodes.take(label, now())) return seeOther("/hand-over/open?enough", context);
	const { opened: before, typed } = readSeen(request) ?? {};
	const goOn = (to: string, seen: Seen) => goOnWith(to, keepSeen(seen, secure));
	const found = await orTrouble(handOvers().open(code, knownForm));
	if (found) wrongHandOverCodes.giveBack(label, now());
	const wrong = typed?.wrong ?? 0;
	const trouble = { opened: before, typed: { code, wrong } };
	if (found === TROUBLE) return goOn("/hand-over/open?trouble", trouble);
	if (found) {
		if (!found.value) {
			// Whoever is newer here, or will be in a minute, can open it.
			logEvent("warning", { says: "A hand-over has a form that this version does not know." });
			return goOn("/hand-over/open?trouble", trouble);
		}
		// A screen shows one at a time, so that nobody's answers are taken for another's.
		if (before) await orTrouble(handOvers().end(before.serial));
		const opened = toOpened(found.serial, found.value);
		return goOn(pageOf(opened), { opened });
	}
	if (wrong + 1 >= MOST_TRIES) return goOn("/hand-over/open?stop", { opened: before });
	return goOn("/hand-over/open?again", { opened: before, typed: { code, wrong: wrong + 1 } });
}

export default function Open({ loaderData: { state, typed } }: Route.ComponentProps) {
	const { t } = useTranslation("handover");
	if (state !== "enough" && state !== "stop") return <OpenForm state={state} typed={typed} />;
	return (
		<ShortPage
			browserTitle={t("openLink")}
			title={t(`open.${state}.title`)}
			text={t(`open.${state}.text`)}
		>
			{state === "stop" ? (
				<p>
					<a className="button" href="/hand-over/open">
						{t("open.stop.go")}
					</a>
				</p>
			) : (
				<p>
					<a href="/services">{t("pages:home.look")}</a>
				</p>
			)}
		</ShortPage>
	);
}
