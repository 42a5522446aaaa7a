import { Choices } from "#app/components/choices/choices.tsx";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { placeOptionLabel } from "#app/i18n/place-option-label.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { QuestionView } from "./question.server.ts";
import { QuestionFrame } from "./question-frame.tsx";

type Props = Extract<QuestionView, { state: "choose" }>;

/** Asks, rather than guesses, which of several districts was meant. */
export function AreaChoice(page: Props) {
	const { t } = useTranslation("questions");
	const { options, problem, number, isChange } = page;
	const message = problem ? t(`area.${problem}`) : undefined;
	return (
		<QuestionFrame {...page} title={t("number", { number })} isError={message !== undefined}>
			<ErrorSummary problems={message ? [{ fieldId: "choice", message }] : []} />
			<form method="post" action={`/q/${number}`} noValidate className="flow">
				{isChange ? <input type="hidden" name="change" /> : null}
				<input type="hidden" name="choosing" value={page.why} />
				{options.map(({ value, place, parent }) => (
					<input
						key={`${value}${place}${parent}`}
						type="hidden"
						name="offered"
						value={[value, place, parent].join("|")}
					/>
				))}
				<Choices
					name="choice"
					title={t(`area.${page.why}`)}
					problem={message}
					choices={options.map((option) => ({
						value: option.value,
						label: placeOptionLabel(option, t),
					}))}
					instead={[
						...(options.some(({ district }) => district === "")
							? []
							: [{ value: "elsewhere", label: t("area.notHere") }]),
						{ value: "again", label: t("area.another") },
					]}
					chosen={[]}
				/>
				<button type="submit" className="button">
					{t("common:continue")}
				</button>
			</form>
		</QuestionFrame>
	);
}
