import { data } from "react-router";
import { ShortPage } from "#app/components/short-page/short-page.tsx";
import { writeCode } from "#app/domain/codes/typed-code.ts";
import { readPlanCode } from "#app/domain/saved-plans/plan-code.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { now } from "#app/server/clock.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { seeOther } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { wrongCodes } from "#app/server/saved-plans/limits.server.ts";
import {
	keepSavedCode,
	readSavedCode,
	type SavedCode,
} from "#app/server/saved-plans/saved-code.server.ts";
import { savedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { orTrouble, TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/route";
import { CodeForm } from "./code-form.tsx";

export const handle = { exit: true, unlisted: true };

/** What the page shows, by the word in its query, which says nothing of anybody. */
const STATES = { ask: 200, gone: 200, again: 422, enough: 429, trouble: 503 } as const;

/** `/saved`: asks for the code of a kept plan. */
export function loader({ request }: Route.LoaderArgs) {
	const { searchParams } = new URL(request.url);
	const names = Object.keys(STATES) as (keyof typeof STATES)[];
	const state = names.find((name) => searchParams.has(name)) ?? "ask";
	const saved = readSavedCode(request);
	const isAgain = state === "again" || state === "trouble";
	const typed = isAgain && saved?.is === "typed" ? saved.code : "";
	return data({ state, typed }, STATES[state]);
}

/** Opens a plan by its code. */
export async function action({ request, context }: Route.ActionArgs) {
	const { secure, visitor } = context.get(requestContext);
	const goOn = (to: string, saved: SavedCode) => {
		const answer = seeOther(to, context);
		answer.headers.append("Set-Cookie", keepSavedCode(saved, secure));
		return answer;
	};
	const typed = (await readForm(request)).get("code") ?? "";
	// Each counts as wrong until we know better, or many at once would all be let through.
	const label = visitor();
	if (!wrongCodes.take(label, now())) return seeOther("/saved?enough", context);
	const opened = await orTrouble(savedPlans().open(typed));
	if (opened) wrongCodes.giveBack(label, now());
	if (opened === TROUBLE) return goOn("/saved?trouble", { is: "typed", code: typed });
	const code = readPlanCode(typed);
	if (opened && code) return goOn("/saved/plan", { is: "opened", code: writeCode(code) });
	return goOn("/saved?again", { is: "typed", code: typed });
}

export default function Saved({ loaderData: { state, typed } }: Route.ComponentProps) {
	const { t } = useTranslation("saved");
	if (state !== "enough") return <CodeForm state={state} typed={typed} />;
	return (
		<ShortPage
			browserTitle={t("openLink")}
			title={t("open.enough.title")}
			text={t("open.enough.text")}
		>
			<p>
				<a href="/services">{t("pages:home.look")}</a>
			</p>
		</ShortPage>
	);
}
