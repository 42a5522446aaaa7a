import { Code } from "./code.tsx";

/** What comes back to a body that is wrong. */
export function Errors({ wrong }: { wrong: string }) {
	return (
		<>
			<h2>When something is wrong</h2>
			<p className="text">
				Wrong input gets status 400. Every wrong fact is named, 20 at most, with what it may be;
				what you sent is never repeated. More than 64 kB gets 413. Anything but POST gets 405. On
				the command line all of them end with exit code 2.
			</p>
			<Code label="An answer to a wrong body">{wrong}</Code>
		</>
	);
}
