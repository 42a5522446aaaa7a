import {
	describedBy,
	QuestionHead,
	type QuestionHeadProps,
} from "#app/components/question-head/question-head.tsx";

interface TextFieldProps extends QuestionHeadProps {
	/** The question: the page's only h1 unless told, and the field's label. */
	title: string;
	/** 2 where it is one of several on its page. */
	level?: 1 | 2;
	value: string;
	/** Whole numbers get the number keys of a phone. */
	isNumber?: boolean;
	autoComplete?: string;
	maxLength: number;
}

/** A question with one line to type in. */
export function TextField({
	name,
	title,
	level = 1,
	why,
	hint,
	problem,
	value,
	isNumber = false,
	autoComplete,
	maxLength,
}: TextFieldProps) {
	const Heading = `h${level}` as const;
	const head = { name, why, hint, problem };
	return (
		<div className={problem ? "problem" : undefined}>
			<Heading>
				<label htmlFor={name}>{title}</label>
			</Heading>
			<QuestionHead {...head} />
			<input
				className={isNumber ? "box short" : "box"}
				id={name}
				name={name}
				type="text"
				dir={isNumber ? "ltr" : "auto"}
				inputMode={isNumber ? "numeric" : undefined}
				autoComplete={autoComplete ?? "off"}
				spellCheck={false}
				maxLength={maxLength}
				defaultValue={value}
				aria-describedby={describedBy(head)}
				aria-invalid={problem ? true : undefined}
			/>
		</div>
	);
}
