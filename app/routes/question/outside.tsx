import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { QuestionView } from "./question.server.ts";
import { QuestionFrame } from "./question-frame.tsx";

/** Says truthfully that a place lies outside the region, and who can help there. */
export function Outside(page: Extract<QuestionView, { state: "outside" }>) {
	const { t } = useTranslation("pages");
	const { council, help, number, isChange } = page;
	return (
		<QuestionFrame {...page} title={t("questions:number", { number })}>
			<h1>{t("outside.title")}</h1>
			{council ? <p>{t("outside.council", { council })}</p> : <p>{t("outside.text")}</p>}
			{help ? (
				<p>
					{t("outside.ring", { name: help.name })} <PhoneNumber number={help.phone} />
				</p>
			) : null}
			<form method="post" action={`/q/${number}`} className="flow">
				{isChange ? <input type="hidden" name="change" /> : null}
				<button type="submit" className="button" name="choice" value="elsewhere">
					{t("outside.go")}
				</button>
				<button type="submit" className="button second" name="choice" value="again">
					{t("outside.change")}
				</button>
			</form>
		</QuestionFrame>
	);
}
