import { TextField } from "#app/components/text-field/text-field.tsx";
import { MOST_NAME, MOST_WORDS } from "#app/domain/team/team-list.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Found } from "./found.tsx";
import { formProblem } from "./problem-words.ts";
import type { TeamView } from "./team-page.server.ts";
import { TeamRow } from "./team-row.tsx";

/**
 * The whole list in one form, so that no button loses what was typed elsewhere on the page. Its first button looks for
 * services and keeps everything: Enter in any line does the same.
 */
export function TeamForm({ team, found, in: where, wrong, keptAt }: TeamView) {
	const { t, i18n } = useTranslation("team");
	const problems = where === "form" ? wrong : [];
	const ofName = problems.find(({ is }) => is === "noName" || is === "longName");
	const ofWords = problems.find(({ is }) => is === "tooMany");
	const name = (
		<TextField
			name="name"
			title={t("name")}
			hint={t("nameHint")}
			level={2}
			value={team?.name ?? ""}
			problem={ofName && formProblem(ofName, "", t)}
			maxLength={MOST_NAME}
			autoComplete="organization"
		/>
	);
	if (team === null) {
		return (
			<form method="post" action="/desk/team" noValidate className="flow">
				{name}
				<button type="submit" className="button">
					{t("begin")}
				</button>
			</form>
		);
	}
	const { rows, isFull, revision } = team;
	const ofList = problems.find(({ is }) => is === "stale");
	return (
		<form method="post" action="/desk/team" noValidate className="flow team-form">
			<input type="hidden" name="revision" value={revision} />
			{name}
			<TextField
				name="words"
				title={t("find.title")}
				hint={t("find.hint")}
				level={2}
				value={found?.words ?? ""}
				problem={ofWords && formProblem(ofWords, "", t)}
				maxLength={MOST_WORDS}
			/>
			<button type="submit" className="button second">
				{t("find.go")}
			</button>
			{found ? <Found found={found} isFull={isFull} /> : null}
			<h2 id="list">{t("list", { count: rows.length })}</h2>
			<p>{rows.length === 0 ? t("empty") : t("notes")}</p>
			<ol className="plain">
				{rows.map((row, index) => {
					const own = problems.find(({ at }) => at === index + 1);
					const problem = own ?? (index === 0 ? ofList : undefined);
					return (
						<TeamRow
							key={row.id}
							row={row}
							isFirst={index === 0}
							isLast={index === rows.length - 1}
							isKept={row.id === keptAt}
							problem={problem && formProblem(problem, isolated(row.name ?? row.id, i18n.dir()), t)}
						/>
					);
				})}
			</ol>
			<div>
				<button type="submit" className="button" name="do" value="file">
					{t("save.file")}
				</button>
				<button type="submit" className="button second under" name="do" value="keep">
					{t("save.keep")}
				</button>
			</div>
			<p className="quiet">{t("save.hint")}</p>
		</form>
	);
}
