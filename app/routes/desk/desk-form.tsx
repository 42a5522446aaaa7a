import type { RefObject } from "react";
import { NOTHING_HARD } from "#app/domain/desk/desk-questions.ts";
import type { DeskQuestionView, DeskView } from "#app/domain/desk/desk-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Place } from "./place.tsx";
import { Question } from "./question.tsx";
import { Tick } from "./tick.tsx";
import { isMet, useAsked } from "./use-asked.ts";

interface DeskFormProps {
	ref: RefObject<HTMLFormElement | null>;
	questions: readonly DeskQuestionView[];
	/** As it is by now. */
	view: DeskView;
	/** As the page came: what stands in the fields since then is the browser's. */
	start: DeskView;
}

/** All questions, in the order in which people talk. Nothing has to be answered. */
export function DeskForm({ ref, questions, view, start }: DeskFormProps) {
	const { t } = useTranslation("desk");
	useAsked(ref, questions);
	const problemOf = (field: string) =>
		view.problems.find((problem) => problem.field === field)?.message;
	return (
		<form
			id="desk"
			method="post"
			action="/desk"
			className="desk-form"
			autoComplete="off"
			noValidate
			ref={ref}
		>
			<input type="hidden" name="label" value={view.label} />
			<input type="hidden" name="turn" value={view.turn} />
			{questions.map((question) => {
				const { field } = question;
				const chosen = start.chosen[field] ?? [];
				if (field === "area")
					return (
						<Place
							key={field}
							question={question}
							view={view}
							start={start}
							problem={problemOf(field)}
						/>
					);
				const options = field === "using" ? view.schemes : question.options;
				if (options.length === 0 && question.kind !== "text") return null;
				return (
					<Question
						key={field}
						question={{ ...question, options }}
						chosen={chosen}
						isAsked={isMet(question, (name) => start.chosen[name] ?? [])}
						problem={problemOf(field)}
						namedOnly={t("namedOnly")}
					/>
				);
			})}
			<fieldset className="desk-question">
				<legend className="hidden-words">{t("nothingHard.legend")}</legend>
				<Tick
					type="checkbox"
					name={NOTHING_HARD}
					value={NOTHING_HARD}
					label={t("nothingHard.label")}
					isChosen={(start.chosen[NOTHING_HARD] ?? []).length > 0}
				/>
			</fieldset>
			<button type="submit" name="do" value="plan" className="button">
				{t("showPlan")}
			</button>
		</form>
	);
}
