import { Choices } from "#app/components/choices/choices.tsx";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { TextArea } from "#app/components/text-area/text-area.tsx";
import { paperProblemWords } from "#app/i18n/paper-problem-words.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PaperTypeView } from "./paper-type.server.ts";

type Props = Extract<PaperTypeView, { state: "ask" }>;

/** The id of the form. */
export const TYPE_FORM = "codes";

/** One field for the code column, and what the start page asks as well. */
export function TypeForm(page: Props) {
	const { t } = useTranslation("paper");
	const { hasAnswers, lacksShared, lacksWhose } = page;
	const wrong = page.problems.map((problem) => paperProblemWords(problem, t));
	const ofShared = lacksShared ? t("pages:start.problem") : undefined;
	const ofWhose = lacksWhose ? t("type.whoseProblem") : undefined;
	const problems = [
		...wrong.map((message) => ({ fieldId: "code", message })),
		...(ofShared ? [{ fieldId: "shared", message: ofShared }] : []),
		...(ofWhose ? [{ fieldId: "for", message: ofWhose }] : []),
	];
	const isOtherForm = page.problems.some((problem) => problem.is === "otherForm");
	return (
		<div className="text flow">
			<PageTitle title={t("type.title")} isError={problems.length > 0} />
			<a className="back" href="/paper">
				{t("common:back")}
			</a>
			<ErrorSummary problems={problems} />
			<h1>{t("type.title")}</h1>
			{isOtherForm ? (
				<p className="note">
					{t("type.oldSheet")}{" "}
					<a className="back" href="/start">
						{t("type.onScreen")}
					</a>
				</p>
			) : null}
			<form
				id={TYPE_FORM}
				method="post"
				action="/paper/type"
				noValidate
				className="flow"
				autoComplete="off"
			>
				<TextArea
					name="code"
					label={t("type.label")}
					hint={t("type.hint")}
					problem={wrong.length > 0 ? wrong.join(". ") : undefined}
					value={page.code}
					maxLength={page.most}
				/>
				<Choices
					name="for"
					level={2}
					title={t("type.whose")}
					problem={ofWhose}
					chosen={page.whose}
					choices={[
						{ value: "me", label: t("type.mine") },
						{ value: "other", label: t("type.others") },
					]}
				/>
				<Choices
					name="shared"
					level={2}
					title={t("pages:start.title")}
					why={t("pages:start.why")}
					hint={t("pages:start.hint")}
					problem={ofShared}
					chosen={page.shared}
					choices={[
						{ value: "yes", label: t("pages:start.yes"), hint: t("pages:start.yesHint") },
						{ value: "no", label: t("pages:start.no"), hint: t("pages:start.noHint") },
					]}
				/>
				{hasAnswers ? (
					<p className="note">
						{t("type.have")}{" "}
						<a className="back" href="/check">
							{t("type.lookAtThem")}
						</a>
					</p>
				) : null}
				<button type="submit" className="button">
					{t(hasAnswers ? "type.instead" : "type.go")}
				</button>
			</form>
		</div>
	);
}
