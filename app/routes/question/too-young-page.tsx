import { TooYoung } from "#app/components/too-young/too-young.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { QuestionView } from "./question.server.ts";
import { QuestionFrame } from "./question-frame.tsx";

/** Ends the questions for a child; the age can be changed. The page's address says nothing of an age. */
export function TooYoungPage(page: Extract<QuestionView, { state: "too-young" }>) {
	const { t } = useTranslation("pages");
	const { help, number, isChange } = page;
	return (
		<QuestionFrame {...page} title={t("questions:number", { number })}>
			<TooYoung help={help} />
			<form method="post" action={`/q/${number}`}>
				{isChange ? <input type="hidden" name="change" /> : null}
				<button type="submit" className="button second" name="again" value="1">
					{t("young.change")}
				</button>
			</form>
		</QuestionFrame>
	);
}
