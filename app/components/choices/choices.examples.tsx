import { Choices } from "./choices.tsx";

const DECLINE = { value: "declined", label: "I would rather not say" };
const HARD = [
	{ value: "health", label: "My health" },
	{ value: "caring", label: "Caring for someone", hint: "An adult, or a child" },
	{ value: "money", label: "Money or debts" },
];

export const one = (
	<Choices
		name="work"
		title="Do you have a job?"
		why="Some help is only for people out of work."
		choices={[
			{ value: "looking", label: "No, and I am looking" },
			{ value: "employed", label: "Yes, I have a job" },
		]}
		instead={[DECLINE]}
		chosen={[]}
	/>
);

export const many = (
	<Choices
		name="difficulties"
		title="What makes work hard?"
		why="So that we can find help for it."
		hint="Choose all that fit."
		many
		choices={HARD}
		instead={[{ value: "none", label: "None of these" }, DECLINE]}
		chosen={["caring", "money"]}
	/>
);

export const withProblem = (
	<Choices
		name="difficulties"
		title="What makes work hard?"
		hint="Choose all that fit."
		problem="Choose what makes work hard, or “None of these”"
		many
		choices={HARD}
		instead={[DECLINE]}
		chosen={[]}
	/>
);

export const nothingInstead = (
	<Choices
		name="shared"
		title="Is this a shared computer?"
		choices={[
			{ value: "yes", label: "Yes" },
			{ value: "no", label: "No" },
		]}
		chosen={["no"]}
	/>
);

export const inUrdu = (
	<Choices
		name="using"
		title="آپ ابھی کس اسکیم میں ہیں؟"
		problem="کوئی جواب چنیں"
		many
		choices={[{ value: "harbour-line", label: "Harbour Line (Coast)", lang: "en" }]}
		instead={[{ value: "none", label: "ان میں سے کوئی نہیں" }]}
		chosen={[]}
	/>
);

export const amongOthers = (
	<Choices
		name="for"
		heading="h2"
		title="Who ticked the boxes?"
		choices={[
			{ value: "me", label: "I did" },
			{ value: "other", label: "Somebody I am helping" },
		]}
		chosen={[]}
	/>
);
