import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { QuestionView } from "./question.server.ts";
import { QuestionFrame } from "./question-frame.tsx";

/** Ends the questions for a child, with a word for parents and schools. Its address says nothing of an age. */
export function TooYoung(page: Extract<QuestionView, { state: "too-young" }>) {
	const { t } = useTranslation("pages");
	const { help, number, isChange } = page;
	return (
		<QuestionFrame {...page} title={t("questions:number", { number })}>
			<h1>{t("young.title")}</h1>
			<p>{t("young.text")}</p>
			{help ? (
				<p>
					{t("young.adults", { name: help.name })} <PhoneNumber number={help.phone} />
				</p>
			) : null}
			<form method="post" action={`/q/${number}`}>
				{isChange ? <input type="hidden" name="change" /> : null}
				<button type="submit" className="button second" name="again" value="1">
					{t("young.change")}
				</button>
			</form>
		</QuestionFrame>
	);
}
