import { type Choice, Choices } from "#app/components/choices/choices.tsx";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { TextField } from "#app/components/text-field/text-field.tsx";
import { DECLINED, fieldKind, NONE } from "#app/domain/triage/answer-form.ts";
import { declineLabel, optionLabel } from "#app/i18n/option-label.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { QuestionView } from "./question.server.ts";
import { QuestionFrame } from "./question-frame.tsx";

type Props = Extract<QuestionView, { state: "ask" }>;

/** One question: why it is asked, its answers, and "rather not say" as welcome as any. */
export function QuestionForm(page: Props) {
	const { fact, options, chosen, problem, showPlan } = page;
	const { t } = useTranslation("questions");
	const kind = fieldKind(fact);
	const label = ({ value, name }: Props["options"][number]): Choice => {
		if (name !== undefined) return { value, label: name, lang: "en" };
		return { value, label: optionLabel(fact, value, t) };
	};
	const decline: Choice = { value: DECLINED, label: declineLabel(fact, t) };
	const instead =
		kind === "many" && fact !== "goals" ? [{ value: NONE, label: t("none") }, decline] : [decline];
	const ticked = instead.find(({ value }) => chosen.includes(value)) ?? instead[0];
	const message =
		problem === undefined
			? undefined
			: problem === "both"
				? t("both", { answer: ticked?.label })
				: t(`${fact}.${problem}`);
	const hint = t(`${fact}.hint`, { defaultValue: "" }) || (kind === "many" ? t("tickAll") : "");
	const words = { name: fact, title: t(`${fact}.title`), why: t(`${fact}.why`), problem: message };
	return (
		<QuestionFrame
			{...page}
			title={t("number", { number: page.number })}
			isError={message !== undefined}
		>
			<ErrorSummary problems={message ? [{ fieldId: fact, message }] : []} />
			<form method="post" action={`/q/${page.number}`} noValidate className="flow">
				<input type="hidden" name="asked" value={fact} />
				{page.isChange ? <input type="hidden" name="change" /> : null}
				{kind === "text" ? (
					<TextField
						{...words}
						hint={hint}
						value={chosen[0] === DECLINED ? "" : (chosen[0] ?? "")}
						isNumber={fact === "age"}
						autoComplete={fact === "area" && page.mayFillIn ? "postal-code" : "off"}
						maxLength={fact === "age" ? 6 : 80}
					/>
				) : (
					<Choices
						{...words}
						hint={hint}
						many={kind === "many"}
						choices={options.map(label)}
						instead={instead}
						chosen={chosen}
					/>
				)}
				<button type="submit" className="button">
					{t("common:continue")}
				</button>
				{kind === "text" ? (
					<button type="submit" className="button second" name="declined" value="1">
						{t("decline")}
					</button>
				) : null}
				{showPlan ? (
					<p>
						<button type="submit" className="as-link" name="plan" value="1">
							{t(page.isForOther ? "planNowOther" : "planNow")}
						</button>{" "}
						<span className="quiet">{t("planNowHint")}</span>
					</p>
				) : null}
			</form>
		</QuestionFrame>
	);
}
