import { TextArea } from "./text-area.tsx";

export const empty = (
	<TextArea
		name="text"
		label="What is right instead? (You can leave this empty.)"
		hint="Do not write your name."
		maxLength={500}
	/>
);

export const withProblem = (
	<TextArea
		name="text"
		label="What is right instead?"
		hint="Do not write your name."
		problem="Write 500 letters or fewer"
		maxLength={500}
	/>
);

export const toMend = (
	<TextArea
		name="text"
		label="What is right instead?"
		problem="Write 500 letters or fewer"
		value="They moved"
		maxLength={500}
	/>
);
