import { data } from "react-router";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import type { Route } from "./+types/route";
import { LoadForm } from "./load-form.tsx";
import { fieldOf, fileProblem, formProblem } from "./problem-words.ts";
import { takeTeam } from "./take-team.server.ts";
import { TeamForm } from "./team-form.tsx";
import { showTeam } from "./team-page.server.ts";

export const handle = { exit: true, unlisted: true, sheets: ["team"] } satisfies PageHandle;

/** `/desk/team`: a team's own short list of services, which it keeps as a file; the server keeps nothing. */
export function loader({ request }: Route.LoaderArgs) {
	const { page, status } = showTeam(request);
	return data(page, { status });
}

export async function action({ request, context }: Route.ActionArgs) {
	return takeTeam(request, context);
}

export default function DeskTeam({ loaderData: page }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("team");
	const { team, done, wrong, keptAt } = page;
	const ofFile = page.in === "file" ? wrong.map((problem) => fileProblem(problem, t)) : [];
	const ofForm = page.in === "form" ? wrong : [];
	const nameAt = (at = 1) => {
		const row = team?.rows[at - 1];
		return isolated(row?.name ?? row?.id ?? "", i18n.dir());
	};
	const problems = [
		...ofForm.map((problem) => ({
			fieldId: fieldOf(problem, team?.rows ?? []),
			message: formProblem(problem, nameAt(problem.at), t),
		})),
		...ofFile.map((message) => ({ fieldId: "file", message })),
	];
	return (
		<div className="text flow">
			<PageTitle title={t("title")} isError={problems.length > 0} />
			<a className="back" href="/desk">
				{t("back")}
			</a>
			<ErrorSummary problems={problems} />
			{done && keptAt === undefined ? (
				<p className={done === "refused" ? "note ask" : "note"} role="status">
					{t(`done.${done}`)}
				</p>
			) : null}
			<h1>{t("title")}</h1>
			<p>{t("lead")}</p>
			<p className="note">{t("safe")}</p>
			<p>{t("where")}</p>
			{i18n.language === "en" ? null : <p className="quiet">{t("common:englishOnly")}</p>}
			{team ? null : <LoadForm revision={undefined} problems={ofFile} />}
			<TeamForm {...page} />
			{team ? (
				<>
					<LoadForm revision={team.revision} problems={ofFile} />
					<h2>{t("off.title")}</h2>
					<p>{t("off.text")}</p>
					<form method="post" action="/desk/team">
						<button type="submit" className="button second" name="do" value="off">
							{t("off.go")}
						</button>
					</form>
				</>
			) : null}
			<h2>{t("poster.title")}</h2>
			<p>
				<a className="back" href="/desk/poster">
					{t("poster.go")}
				</a>
			</p>
		</div>
	);
}
