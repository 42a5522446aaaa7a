import { dequal } from "dequal";
import { memo } from "react";
import { NAMED_ONLY } from "#app/domain/desk/desk-questions.ts";
import type { DeskQuestionView } from "#app/domain/desk/desk-view.ts";
import { DECLINED } from "#app/domain/triage/answer-form.ts";
import { HowToAsk } from "./how-to-ask.tsx";
import { Key } from "./key.tsx";
import { Tick } from "./tick.tsx";

interface QuestionProps {
	question: DeskQuestionView;
	chosen: readonly string[];
	/** Whether what it hangs on was answered so when the page came; undefined where it hangs on nothing. */
	isAsked: boolean | undefined;
	problem: string | undefined;
	/** What a tick says for somebody who named the group and no more. */
	namedOnly: string;
}

/** The digit for an answer that stands for all others; options have 1 to 9. */
const DECLINE_DIGIT = 0;

/** One question of the desk: its key, its answers with a digit each, and "rather not say". Hardly any changes as answers do. */
export const Question = memo(function Question({
	question,
	chosen,
	isAsked,
	problem,
	namedOnly,
}: QuestionProps) {
	const { field, letter, kind, label, options, declined, isPrompted, isHard } = question;
	const describedBy = problem ? `${field}-problem` : undefined;
	const type = kind === "one" ? "radio" : "checkbox";
	return (
		<fieldset
			className={problem ? "desk-question problem" : "desk-question"}
			data-key={letter}
			tabIndex={-1}
			data-field={field}
			data-asked={isAsked}
			data-hard={isHard || undefined}
			aria-describedby={describedBy}
		>
			<legend>
				{label} <Key>{letter}</Key>
			</legend>
			{isPrompted ? <HowToAsk field={field} label={label} /> : null}
			{problem ? (
				<p className="problem-words" id={describedBy}>
					{problem}
				</p>
			) : null}
			<div className="desk-ticks">
				{kind === "text" ? (
					<input
						className="box short"
						id={field}
						name={field}
						type="text"
						dir="ltr"
						inputMode="numeric"
						autoComplete="off"
						maxLength={20}
						aria-label={label}
						aria-keyshortcuts={letter}
						aria-invalid={problem ? true : undefined}
						defaultValue={chosen.find((value) => value !== DECLINED) ?? ""}
					/>
				) : null}
				{chosen.includes(NAMED_ONLY) ? (
					<Tick type="checkbox" name={field} value={NAMED_ONLY} label={namedOnly} isChosen />
				) : null}
				{options.map(({ value, label: says }, index) => (
					<Tick
						key={value}
						type={type}
						name={field}
						id={index === 0 && kind !== "text" ? field : undefined}
						value={value}
						label={says}
						isChosen={chosen.includes(value)}
						digit={index < 9 ? index + 1 : undefined}
						isEnglish={field === "using"}
					/>
				))}
				{declined ? (
					<Tick
						type={kind === "one" ? "radio" : "checkbox"}
						name={field}
						value={DECLINED}
						label={declined}
						isChosen={chosen.includes(DECLINED)}
						digit={DECLINE_DIGIT}
					/>
				) : null}
			</div>
		</fieldset>
	);
}, dequal);
