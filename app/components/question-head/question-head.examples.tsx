import { describedBy, QuestionHead, type QuestionHeadProps } from "./question-head.tsx";

/** A head over a field that it describes, as every question has it. */
function over(head: QuestionHeadProps) {
	return (
		<>
			<QuestionHead {...head} />
			<input aria-label="Answer" aria-describedby={describedBy(head)} />
		</>
	);
}

export const bare = over({ name: "town" });

export const hintOnly = over({ name: "town", hint: "A town or village." });

export const whole = over({
	name: "town",
	why: "Help differs from place to place.",
	hint: "A town or village.",
	problem: "Enter a town or village",
});
