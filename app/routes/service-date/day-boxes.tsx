import { describedBy, QuestionHead } from "#app/components/question-head/question-head.tsx";
import type { TypedDate } from "#app/domain/agreed-date/agreed-date.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface DayBoxesProps {
	typed: TypedDate;
	hint: string;
	problem: string | undefined;
}

const PARTS = [
	{ name: "day", most: 4 },
	{ name: "month", most: 4 },
	{ name: "year", most: 6 },
] as const;

/** A day in three boxes, which everybody types sooner than they find it in a calendar of a browser. */
export function DayBoxes({ typed, hint, problem }: DayBoxesProps) {
	const { t } = useTranslation("take");
	const head = { name: "day", hint, problem };
	return (
		<div className={problem ? "problem" : undefined}>
			<fieldset aria-describedby={describedBy(head)}>
				<legend>
					<h2>{t("date.which")}</h2>
				</legend>
				<QuestionHead {...head} />
				<div className="day-boxes">
					{PARTS.map(({ name, most }) => (
						<label key={name} htmlFor={name}>
							{t(`date.${name}`)}
							<input
								className="box"
								id={name}
								name={name}
								type="text"
								dir="ltr"
								inputMode="numeric"
								maxLength={most}
								defaultValue={typed[name]}
								aria-invalid={problem ? true : undefined}
							/>
						</label>
					))}
				</div>
			</fieldset>
		</div>
	);
}
