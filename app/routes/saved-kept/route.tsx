import { data } from "react-router";
import { CodeInFours } from "#app/components/code-in-fours/code-in-fours.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { QrCode } from "#app/components/qr-code/qr-code.tsx";
import { ShortPage } from "#app/components/short-page/short-page.tsx";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { planAddress } from "#app/server/desk/desk-visit.server.ts";
import { paperAddress } from "#app/server/paper-address.server.ts";
import { readSavedCode } from "#app/server/saved-plans/saved-code.server.ts";
import { readSession } from "#app/server/session.server.ts";
import type { Route } from "./+types/route";

export const handle = {
	exit: true,
	unlisted: true,
	sheets: ["codes", "saved"],
} satisfies PageHandle;

/** `/saved/kept`: shows the code of a plan that was kept just now, this once; or why nothing was kept. */
export function loader({ request }: Route.LoaderArgs) {
	const { searchParams } = new URL(request.url);
	const home = planAddress(request);
	if (searchParams.has("enough")) return data({ state: "enough" as const, home }, 429);
	if (searchParams.has("trouble")) return data({ state: "trouble" as const, home }, 503);
	const saved = readSavedCode(request);
	if (saved?.is !== "new") return data({ state: "gone" as const, home });
	const { code, expiresOn } = saved;
	const isForOther = readSession(request)?.isForOther ?? home === "/desk";
	const link = paperAddress(request, `/saved#${code}`);
	return data({ state: "kept" as const, home, code, expiresOn, link, isForOther });
}

export default function Kept({ loaderData: shown }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("saved");
	if (shown.state !== "kept") return <NotKept {...shown} />;
	return (
		<div className="text flow kept">
			<PageTitle title={t("title")} />
			<h1>{t("kept.title")}</h1>
			<p>{t("kept.code")}</p>
			<CodeInFours code={shown.code} />
			<p>
				<strong>{t("kept.write")}</strong> {t("kept.once")}
			</p>
			<p>{t("lastDay", { date: dateWords(shown.expiresOn, i18n.language) })}</p>
			<p>{t("kept.how")}</p>
			<div className="paper-address">
				<QrCode code={shown.link.code} label={t("print:kept.label")} />
				<div className="flow">
					<p>{t("print:kept.text")}</p>
					<p>
						{t("kept.link")}{" "}
						<a className="back link-itself" lang="en" dir="ltr" href={`/saved#${shown.code}`}>
							{shown.link.address}
						</a>
					</p>
				</div>
			</div>
			<ul className="plain screen-only">
				<li>
					<a className="back" href={shown.home}>
						{t("toPlan")}
					</a>
				</li>
				<li>
					<a className="back" href="/send?kept">
						{t(shown.isForOther ? "messages:titleOther" : "messages:title")}
					</a>
				</li>
				<li>
					<a className="back" href="/saved/delete">
						{t("delete")}
					</a>
				</li>
			</ul>
		</div>
	);
}

function NotKept({ state, home }: { state: "gone" | "enough" | "trouble"; home: string }) {
	const { t } = useTranslation("saved");
	return (
		<ShortPage
			browserTitle={t("title")}
			title={t(`kept.${state}.title`)}
			text={t(`kept.${state}.text`)}
		>
			<p>
				<a className="button" href={home}>
					{t("toPlan")}
				</a>
			</p>
			{state === "gone" ? (
				<p>
					<a className="back" href="/saved">
						{t("openLink")}
					</a>
				</p>
			) : null}
		</ShortPage>
	);
}
