import { data } from "react-router";
import { LookAgain } from "#app/components/look-again/look-again.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { ShortPage } from "#app/components/short-page/short-page.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { timeOfDay } from "#app/server/clock.server.ts";
import { planAddress } from "#app/server/desk/desk-visit.server.ts";
import { readHandOver } from "#app/server/hand-overs/hand-over-cookie.server.ts";
import { type HandOverState, handOvers } from "#app/server/hand-overs/hand-overs.server.ts";
import { markOf } from "#app/server/hand-overs/mark.server.ts";
import { qrCode } from "#app/server/qr-code.server.ts";
import { seeOther } from "#app/server/redirects.server.ts";
import { orTrouble, TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/route";
import { EndForm } from "./end-form.tsx";
import { HandedCode } from "./handed-code.tsx";
import { StateWords } from "./state-words.tsx";

export const handle = {
	exit: true,
	unlisted: true,
	sheets: ["codes", "saved"],
} satisfies PageHandle;

/** `/hand-over/code`: the code for the other screen, and what has become of it. */
export async function loader({ request }: Route.LoaderArgs) {
	const shown = readHandOver(request);
	const home = planAddress(request);
	if (!shown) return data({ home, handOver: null });
	const { origin, searchParams } = new URL(request.url);
	const { code, serial, direction } = shown;
	const state = await orTrouble(handOvers().state(serial));
	const hasFailed = searchParams.has("trouble");
	const handed = state !== TROUBLE &&
		state.is === "waiting" && {
			code,
			qr: qrCode(`${origin}/hand-over/open#${code}`),
			where: `${new URL(origin).host}/hand-over/open`,
		};
	return data(
		{
			home,
			handOver: { ...inWords(state), mark: markOf(serial), direction, hasFailed, handed },
		},
		{ status: hasFailed || state === TROUBLE ? 503 : 200 },
	);
}

/** Puts an end to it. */
export async function action({ request, context }: Route.ActionArgs) {
	const shown = readHandOver(request);
	const outcome = shown && (await orTrouble(handOvers().end(shown.serial)));
	return seeOther(outcome === TROUBLE ? "/hand-over/code?trouble" : "/hand-over/code", context);
}

/** A state with the times of day that its words speak of. */
function inWords(state: HandOverState | typeof TROUBLE) {
	if (state === TROUBLE) return { is: "unknown" as const };
	const time = (at: number | undefined) => (at === undefined ? undefined : timeOfDay(at));
	const { at, until } = { at: undefined, until: undefined, ...state };
	return { is: state.is, at: time(at), until: time(until) };
}

export default function HandOverCode({ loaderData }: Route.ComponentProps) {
	const { t } = useTranslation("handover");
	const { home, handOver: shown } = loaderData;
	if (shown === null)
		return (
			<ShortPage browserTitle={t("title")} title={t("gone.title")} text={t("gone.text")}>
				<p>
					<a className="button" href={home}>
						{t("toPlan")}
					</a>
				</p>
			</ShortPage>
		);
	return (
		<div className="text flow">
			<PageTitle title={t("title")} />
			<a className="back" href={home}>
				{t("toPlan")}
			</a>
			<h1>{t(shown.direction === "to-phone" ? "toPhone.title" : "toAdviser.title")}</h1>
			{shown.hasFailed ? (
				<p className="note stop" role="alert">
					{t("notEnded")}
				</p>
			) : null}
			<StateWords {...shown} />
			<div id="handed" className="flow">
				{shown.handed ? <HandedCode {...shown.handed} direction={shown.direction} /> : null}
			</div>
			<div id="end" className="flow">
				<EndForm is={shown.is} direction={shown.direction} home={home} />
			</div>
			<LookAgain of="code" mark={shown.mark} />
		</div>
	);
}
