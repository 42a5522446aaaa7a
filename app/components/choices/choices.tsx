import type { ReactNode } from "react";
import {
	describedBy,
	QuestionHead,
	type QuestionHeadProps,
} from "#app/components/question-head/question-head.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** One answer that can be chosen. */
export interface Choice {
	value: string;
	label: string;
	hint?: string;
	/** The language of the label where it is not the page's own. */
	lang?: string;
}

interface ChoicesProps extends QuestionHeadProps {
	/** The question: the page's only h1, unless told otherwise. */
	title: ReactNode;
	/** On a page of several questions its h1 stands above them all. */
	heading?: "h1" | "h2";
	many?: boolean;
	choices: readonly Choice[];
	/** Answers that stand for all the others, such as "none of these"; set apart from them. */
	instead?: readonly Choice[];
	chosen: readonly string[];
}

/** A question with answers to choose: one of them, or all that fit. The whole row can be pressed. */
export function Choices({
	name,
	title,
	why,
	hint,
	problem,
	heading: Heading = "h1",
	many = false,
	choices,
	instead = [],
	chosen,
}: ChoicesProps) {
	const { t } = useTranslation();
	const head = { name, why, hint, problem };
	const row = (choice: Choice, index: number) => (
		<li key={choice.value}>
			<label className="row">
				<input
					type={many ? "checkbox" : "radio"}
					name={name}
					value={choice.value}
					id={index === 0 ? name : undefined}
					defaultChecked={chosen.includes(choice.value)}
				/>
				<span lang={choice.lang} dir={choice.lang === "en" ? "ltr" : undefined}>
					{choice.label}
					{choice.hint ? <span className="quiet row-hint">{choice.hint}</span> : null}
				</span>
			</label>
		</li>
	);
	return (
		// Not on the fieldset: its border would start beside the middle of the legend.
		<div
			className={
				[problem && "problem", Heading === "h2" && "pt-2"].filter(Boolean).join(" ") || undefined
			}
		>
			<fieldset aria-describedby={describedBy(head)}>
				<legend>
					<Heading>{title}</Heading>
				</legend>
				<QuestionHead {...head} />
				<ul className="plain rows">{choices.map(row)}</ul>
				{instead.length > 0 ? (
					<>
						<p className="quiet or">{t("or")}</p>
						<ul className="plain rows">{instead.map((choice, index) => row(choice, index + 1))}</ul>
					</>
				) : null}
			</fieldset>
		</div>
	);
}
