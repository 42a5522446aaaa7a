import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { answerWords } from "#app/i18n/answer-words.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface AnswerListProps {
	answers: Answers;
	/** The facts asked, in their order. */
	walk: readonly Fact[];
	/** Names of districts and services, by id. */
	names: Record<string, string>;
	/** They are this person's own, and each leads to its question. */
	canChange: boolean;
	/** They are of somebody else, whom the person who reads them helps. */
	isForOther: boolean;
}

/** What somebody told us, each in the words of its question. */
export function AnswerList({ answers, walk, names, canChange, isForOther }: AnswerListProps) {
	const { t } = useTranslation("pages");
	return (
		<dl className="summary">
			{walk.map((fact, index) => {
				const own = t(`questions:${fact}.label`);
				const label = isForOther ? t(`questions:${fact}.labelOther`, { defaultValue: own }) : own;
				return (
					<div key={fact}>
						<dt>
							<strong>{label}</strong>
						</dt>
						<dd>
							{answerWords(fact, answers, names, t).map((words) => (
								<span key={words} className="row-hint">
									{words}
								</span>
							))}
						</dd>
						{canChange ? (
							<dd className="screen-only">
								<a className="back" href={`/q/${index + 1}?change`}>
									<span aria-hidden="true">{t("common:change")}</span>
									<span className="hidden-words">{t("check.changeHidden", { label })}</span>
								</a>
							</dd>
						) : null}
					</div>
				);
			})}
		</dl>
	);
}
