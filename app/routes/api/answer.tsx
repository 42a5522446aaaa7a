import { Code } from "./code.tsx";
import type { DescribedField } from "./described-fields.ts";

interface AnswerProps {
	answer: string;
	matches: number;
	fields: DescribedField[];
}

/** What comes back: every field, and the real answer to the example. */
export function Answer({ answer, matches, fields }: AnswerProps) {
	return (
		<>
			<h2>What you get</h2>
			<p className="text">
				The verdict <code>yes</code> means "looks right", <code>unknown</code> "check with them
				first", <code>no</code> "not for this person right now". Nobody is accepted or refused by
				it: the service decides. A field that stands in several places is listed once.
			</p>
			<dl className="summary">
				{fields.map(({ path, says }) => (
					<div key={path}>
						<dt>
							<code>{path}</code>
						</dt>
						<dd>{says}</dd>
					</div>
				))}
			</dl>
			<h3>The answer to the example above, today</h3>
			<p className="text">
				Shown here with 2 of its {matches} matches and 2 of its others, over many lines. The real
				one is whole and on one line.
			</p>
			<Code label="The answer to the example">{answer}</Code>
		</>
	);
}
