import { English } from "#app/components/english/english.tsx";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { describedBy, QuestionHead } from "#app/components/question-head/question-head.tsx";
import type { DateProblem, TypedDate } from "#app/domain/agreed-date/agreed-date.ts";
import type { EntryLink } from "#app/domain/catalogue/service-page.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { DayBoxes } from "./day-boxes.tsx";
import { WhatToDo } from "./what-to-do.tsx";

interface DateFormProps {
	service: EntryLink;
	/** The entry will not say with whom the date is. */
	isNeutral: boolean;
	typed: TypedDate;
	problems: readonly DateProblem[];
	/** A day, as one may write it. */
	example: string;
}

/** What somebody agreed to do, on which day, and when; nothing about who they are. */
export function DateForm({ service, isNeutral, typed, problems, example }: DateFormProps) {
	const { t } = useTranslation("take");
	const messages = problems.map(({ field, is }) => ({
		fieldId: field,
		message: t(`date.problem.${field}.${is}`),
	}));
	const wrong = (field: string) => messages.find(({ fieldId }) => fieldId === field)?.message;
	const time = { name: "time", hint: t("date.timeHint"), problem: wrong("time") };
	return (
		<div className="text flow">
			<PageTitle title={t("date.titled", { name: service.name })} isError={problems.length > 0} />
			<a className="back" href={`/services/${service.id}`}>
				{t("common:back")}
			</a>
			<ErrorSummary problems={messages} />
			<h1>
				{t("date.title")}: <English>{service.name}</English>
			</h1>
			<p>{t("date.what")}</p>
			{isNeutral ? <p className="note">{t("date.neutral")}</p> : null}
			<form
				method="post"
				action={`/services/${service.id}/date`}
				noValidate
				className="date-form"
				autoComplete="off"
			>
				<WhatToDo chosen={typed.what} problem={wrong("what")} />
				<DayBoxes typed={typed} hint={t("date.dayHint", { example })} problem={wrong("day")} />
				<div className={time.problem ? "problem" : undefined}>
					<h2>
						<label htmlFor="time">{t("date.time")}</label>
					</h2>
					<QuestionHead {...time} />
					<input
						className="box short"
						id="time"
						name="time"
						type="text"
						dir="ltr"
						maxLength={12}
						spellCheck={false}
						defaultValue={typed.time}
						aria-describedby={describedBy(time)}
						aria-invalid={time.problem ? true : undefined}
					/>
				</div>
				<button type="submit" className="button">
					{t("date.button")}
				</button>
			</form>
			<p className="quiet">{t("date.after")}</p>
		</div>
	);
}
