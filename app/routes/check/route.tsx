import { PageTitle } from "#app/components/page-title/page-title.tsx";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { Person } from "#app/domain/facts/person.ts";
import { nextQuestion } from "#app/domain/triage/question.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { placeNames } from "#app/server/plan-view.server.ts";
import { requireVisit } from "#app/server/visit.server.ts";
import type { Route } from "./+types/route";
import { answerWords } from "./answer-words.ts";

export const handle = { exit: true, unlisted: true, sheets: ["facts"] } satisfies PageHandle;

export function loader({ request }: Route.LoaderArgs) {
	const { session, navigator, context: triageContext } = requireVisit(request);
	const names = Object.fromEntries(
		(session.answers.using ?? []).map((id) => [id, navigator.catalogue.byId.get(id)?.name ?? id]),
	);
	const next = nextQuestion(new Person(session.answers), navigator.questions, triageContext);
	const shown = {
		answers: session.answers,
		walk: session.walk,
		names: { ...placeNames(navigator), ...names },
		hasMore: next !== null,
		isForOther: session.isForOther,
	};
	return shown;
}

export default function Check({ loaderData }: Route.ComponentProps) {
	const { t } = useTranslation("pages");
	const { answers, walk, names, hasMore, isForOther } = loaderData;
	const title = t(isForOther ? "check.titleOther" : "check.title");
	return (
		<div className="text flow">
			<PageTitle title={title} />
			<a className="back" href={walk.length > 0 ? `/q/${walk.length}` : "/start"}>
				{t("common:back")}
			</a>
			<h1>{title}</h1>
			<p>{t("check.lead")}</p>
			<dl className="summary">
				{walk.map((fact, index) => {
					const label = t(`questions:${fact}.label`);
					return (
						<div key={fact}>
							<dt>
								<strong>{label}</strong>
							</dt>
							<dd>
								{answerWords(fact, answers as Answers, names, t).map((words) => (
									<span key={words} className="row-hint">
										{words}
									</span>
								))}
							</dd>
							<dd className="screen-only">
								<a className="back" href={`/q/${index + 1}?change`}>
									<span aria-hidden="true">{t("common:change")}</span>
									<span className="hidden-words">{t("check.changeHidden", { label })}</span>
								</a>
							</dd>
						</div>
					);
				})}
			</dl>
			{hasMore ? (
				<p className="note">
					{t("check.more")}{" "}
					<a className="back" href={`/q/${walk.length + 1}`}>
						{t("check.go")}
					</a>
				</p>
			) : null}
			<p>
				<a className="button" href="/plan">
					{t(isForOther ? "check.planOther" : "check.plan")}
				</a>
			</p>
		</div>
	);
}
