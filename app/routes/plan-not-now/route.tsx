import { English } from "#app/components/english/english.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { explain } from "#app/domain/conditions/explain.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { changesFor } from "#app/domain/triage/changes.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { changeWords, noWords } from "#app/i18n/reason-words.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { planView } from "#app/server/plan-view.server.ts";
import { requireVisit } from "#app/server/visit.server.ts";
import type { Route } from "./+types/route";

export const handle = { exit: true, unlisted: true, sheets: ["lines"] } satisfies PageHandle;

export function loader({ request }: Route.LoaderArgs) {
	const visit = requireVisit(request);
	const { view, result } = planView(visit);
	const ruledOut = result.matches
		.filter(({ verdict }) => verdict === "no")
		.map(({ service, reason }) => ({
			id: service.id,
			name: service.name,
			status: service.status.is,
			explanation: explain(reason),
			changes: changesFor(service, view.answers, reason),
		}))
		.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	return { answers: view.answers, places: view.places, ruledOut };
}

/** What is ruled out, each with the reason and with what would change it. */
export default function NotNow({
	loaderData: { answers, places, ruledOut },
}: Route.ComponentProps) {
	const { t, i18n } = useTranslation("plan");
	const placeName = (id: string) => isolated(places[id] ?? id, i18n.dir());
	return (
		<div className="text flow">
			<PageTitle title={t("notNow.title")} />
			<a className="back" href="/plan">
				{t("common:back")}
			</a>
			<h1>{t("notNow.title")}</h1>
			<p>{ruledOut.length > 0 ? t("notNow.lead") : t("notNow.empty")}</p>
			{ruledOut.map(({ id, name, status, explanation, changes }) => {
				const context = { t, answers: answers as Answers, placeName, status };
				const why = noWords(explanation.rulesOut, context);
				const would = changeWords(changes, context);
				return (
					<section key={id} className="line">
						<h2 className="small">
							<a href={`/services/${id}`}>
								<English>{name}</English>
							</a>
						</h2>
						{explanation.isAnyEnough && why.length > 1 ? (
							<>
								<p>{t("notNow.anyOf")}</p>
								<ul>
									{why.map((sentence) => (
										<li key={sentence}>{sentence}</li>
									))}
								</ul>
							</>
						) : (
							<p>{why.join(" ")}</p>
						)}
						{would.length > 0 ? (
							<p className="quiet">{t("notNow.change", { changes: would })}</p>
						) : null}
					</section>
				);
			})}
		</div>
	);
}
