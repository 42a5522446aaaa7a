import { useTranslation } from "#app/i18n/use-translation.ts";

/** What stands between a question and its field: why it is asked, a hint, and what is wrong with the answer. */
export interface QuestionHeadProps {
	/** The field's name; ids are made from it. */
	name: string;
	why?: string | undefined;
	hint?: string | undefined;
	problem?: string | undefined;
}

/** The ids that the field names in `aria-describedby`; undefined where there is nothing to name. */
export function describedBy({ name, why, hint, problem }: QuestionHeadProps): string | undefined {
	const ids = [why && `${name}-why`, hint && `${name}-hint`, problem && `${name}-problem`];
	return ids.filter(Boolean).join(" ") || undefined;
}

export function QuestionHead({ name, why, hint, problem }: QuestionHeadProps) {
	const { t } = useTranslation();
	return (
		<>
			{why ? (
				<p id={`${name}-why`} className="quiet under">
					{why}
				</p>
			) : null}
			{hint ? (
				<p id={`${name}-hint`} className="under">
					{hint}
				</p>
			) : null}
			{problem ? (
				<p id={`${name}-problem`} className="problem-words under">
					<span className="hidden-words">{t("error")} </span>
					{problem}
				</p>
			) : null}
		</>
	);
}
