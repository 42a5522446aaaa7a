import { data } from "react-router";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { ShortPage } from "#app/components/short-page/short-page.tsx";
import type { Direction } from "#app/domain/hand-overs/hand-over.schema.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { readForm } from "#app/server/form.server.ts";
import { readHandOver } from "#app/server/hand-overs/hand-over-cookie.server.ts";
import { makeHandOver } from "#app/server/hand-overs/make-hand-over.server.ts";
import { goOnWith, seeOther } from "#app/server/redirects.server.ts";
import { requireVisit } from "#app/server/visit.server.ts";
import type { Route } from "./+types/route";

export const handle = { exit: true, unlisted: true };

/** `/hand-over`: says what is about to happen, before there is a code. */
export function loader({ request }: Route.LoaderArgs) {
	const { session } = requireVisit(request);
	const { searchParams } = new URL(request.url);
	if (searchParams.has("enough")) return data({ state: "enough" as const }, 429);
	if (searchParams.has("trouble")) return data({ state: "trouble" as const }, 503);
	// Only what was answered for somebody else has another phone to go to.
	const toPhone = session.isForOther && searchParams.has("phone");
	const direction: Direction = toPhone ? "to-phone" : "to-adviser";
	return data({
		state: "ask" as const,
		direction,
		hasOne: readHandOver(request) !== undefined,
		hasPicked: (session.picked ?? []).length > 0,
	});
}

/** Hands the answers of this visit over; what was handed over before has an end with that. */
export async function action({ request, context }: Route.ActionArgs) {
	const { session } = requireVisit(request);
	const { answers, walk, isForOther, picked } = session;
	const toPhone = isForOther && (await readForm(request)).get("direction") === "to-phone";
	const direction: Direction = toPhone ? "to-phone" : "to-adviser";
	const handOver = { form: 1 as const, direction, isForOther, answers, walk, picked };
	const outcome = await makeHandOver(request, context, handOver);
	if ("not" in outcome) return seeOther(`/hand-over?${outcome.not}`, context);
	return goOnWith("/hand-over/code", outcome.cookie);
}

export default function HandOverPage({ loaderData: shown }: Route.ComponentProps) {
	const { t } = useTranslation("handover");
	if (shown.state !== "ask") return <NotMade state={shown.state} />;
	const way = shown.direction === "to-phone" ? "toPhone" : "toAdviser";
	return (
		<div className="text flow">
			<PageTitle title={t("title")} />
			<a className="back" href="/plan">
				{t("toPlan")}
			</a>
			<h1>{t(`${way}.title`)}</h1>
			<p>
				<strong>{t(`${way}.consent`)}</strong>
			</p>
			{way === "toAdviser" ? <p>{t("toAdviser.desk")}</p> : null}
			{shown.hasPicked ? <p>{t("picked")}</p> : null}
			<p>{t(`${way}.how`)}</p>
			{shown.hasOne ? <p className="note">{t("onlyOne")}</p> : null}
			<form method="post" action="/hand-over">
				<input type="hidden" name="direction" value={shown.direction} />
				<button type="submit" className="button">
					{t("make")}
				</button>
			</form>
		</div>
	);
}

function NotMade({ state }: { state: "enough" | "trouble" }) {
	const { t } = useTranslation("handover");
	return (
		<ShortPage browserTitle={t("title")} title={t(`${state}.title`)} text={t(`${state}.text`)}>
			<p>
				<a className="button" href="/plan">
					{t("toPlan")}
				</a>
			</p>
		</ShortPage>
	);
}
