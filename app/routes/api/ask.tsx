import { Code } from "./code.tsx";

interface AskProps {
	example: string;
	origin: string;
	languages: string[];
}

/** The address, a form to try it without writing any code, and the same as a command. */
export function Ask({ example, origin, languages }: AskProps) {
	const oneLine = JSON.stringify(JSON.parse(example));
	return (
		<>
			<h2>Ask</h2>
			<p className="text">
				<code>POST {origin}/api/match</code> with JSON: <code>answers</code>, and if you like{" "}
				<code>lang</code>, one of {languages.join(", ")}. At most 64 kB, in UTF-8.
			</p>
			<form method="post" action="/api/match" className="flow">
				<label htmlFor="body">
					<strong>Try it: change this and send it</strong>
				</label>
				<textarea
					id="body"
					name="body"
					className="box under text-[1rem]"
					rows={9}
					defaultValue={example}
					spellCheck={false}
					autoComplete="off"
				/>
				<button type="submit" className="button">
					Send
				</button>
			</form>
			<p>The same from a command line:</p>
			<Code label="The same from a command line">
				{`curl -s ${origin}/api/match \\\n  -H 'Content-Type: application/json' \\\n  -d '${oneLine}'`}
			</Code>
		</>
	);
}
