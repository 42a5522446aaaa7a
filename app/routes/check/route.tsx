import { AnswerList } from "#app/components/answer-list/answer-list.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { Person } from "#app/domain/facts/person.ts";
import { nextQuestion } from "#app/domain/triage/question.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { namesIn } from "#app/server/plan-view.server.ts";
import { requireVisit } from "#app/server/visit.server.ts";
import type { Route } from "./+types/route";

export const handle = { exit: true, unlisted: true, sheets: ["facts"] } satisfies PageHandle;

export function loader({ request }: Route.LoaderArgs) {
	const { session, navigator, context: triageContext } = requireVisit(request);
	const next = nextQuestion(new Person(session.answers), navigator.questions, triageContext);
	const shown = {
		answers: session.answers,
		walk: session.walk,
		names: namesIn(session.answers, navigator),
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
			<AnswerList answers={answers} walk={walk} names={names} canChange isForOther={isForOther} />
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
