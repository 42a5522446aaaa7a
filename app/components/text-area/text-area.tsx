import {
	describedBy,
	QuestionHead,
	type QuestionHeadProps,
} from "#app/components/question-head/question-head.tsx";

interface TextAreaProps extends QuestionHeadProps {
	label: string;
	/** What was typed before, where it is to be mended. */
	value?: string;
	maxLength: number;
}

/** A box for a few sentences, beside the question of a page: its label is no heading. */
export function TextArea({ name, label, why, hint, problem, value, maxLength }: TextAreaProps) {
	const head = { name, why, hint, problem };
	return (
		<div className={problem ? "problem pt-2" : "pt-2"}>
			<label htmlFor={name}>
				<strong>{label}</strong>
			</label>
			<QuestionHead {...head} />
			<textarea
				className="box"
				id={name}
				name={name}
				dir="auto"
				rows={4}
				maxLength={maxLength}
				defaultValue={value}
				autoComplete="off"
				aria-describedby={describedBy(head)}
				aria-invalid={problem ? true : undefined}
			/>
		</div>
	);
}
