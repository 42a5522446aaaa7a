import { PaperAddress } from "./paper-address.tsx";

/** Not a code that opens anything: a drawing of its kind. */
export const toThePlan = (
	<PaperAddress
		to={{
			address: "https://escalator.example.org/plan",
			code: { size: 10, path: "M4 4h2v1H4zM5 5h1v1H5z" },
		}}
	>
		<p>This opens the page of the plan.</p>
	</PaperAddress>
);
