import { TextField } from "#app/components/text-field/text-field.tsx";
import { ErrorSummary } from "./error-summary.tsx";

export const oneProblem = (
	<>
		<ErrorSummary problems={[{ fieldId: "age", message: "Enter your age in years, such as 34" }]} />
		<TextField
			name="age"
			title="How old are you?"
			problem="Enter your age in years, such as 34"
			value="old"
			maxLength={6}
		/>
	</>
);

export const twoProblems = (
	<>
		<ErrorSummary
			problems={[
				{ fieldId: "area", message: "Enter a postcode, town or village" },
				{ fieldId: "weeks", message: "Enter the weeks of notice you have left" },
			]}
		/>
		<label htmlFor="area">Where do you live?</label>
		<input id="area" />
		<label htmlFor="weeks">Weeks of notice</label>
		<input id="weeks" />
	</>
);

export const nothingWrong = <ErrorSummary problems={[]} />;
