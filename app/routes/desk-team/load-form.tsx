import { describedBy, QuestionHead } from "#app/components/question-head/question-head.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface LoadFormProps {
	/** The state of the list that is here already, and goes. */
	revision: string | undefined;
	problems: readonly string[];
}

/** Opens the team's file. */
export function LoadForm({ revision, problems }: LoadFormProps) {
	const { t } = useTranslation("team");
	const problem = problems.length > 0 ? problems.join(". ") : undefined;
	const head = { name: "file", hint: revision ? t("load.instead") : t("load.hint"), problem };
	return (
		<form
			method="post"
			action="/desk/team/load"
			encType="multipart/form-data"
			noValidate
			className="flow team-load"
		>
			{revision ? <input type="hidden" name="revision" value={revision} /> : null}
			<div className={problem ? "problem" : undefined}>
				<h2>
					<label htmlFor="file">{t("load.title")}</label>
				</h2>
				<QuestionHead {...head} />
				<input
					className="box"
					id="file"
					name="file"
					type="file"
					accept=".json,application/json"
					aria-describedby={describedBy(head)}
					aria-invalid={problem ? true : undefined}
				/>
			</div>
			<button type="submit" className="button second">
				{t("load.go")}
			</button>
		</form>
	);
}
