import { exampleResult } from "./example-result.ts";
import { ResultWay } from "./result-way.tsx";

export const ring = <ResultWay {...exampleResult()} />;

export const asking = (
	<ResultWay
		{...exampleResult({
			phone: undefined,
			url: undefined,
			email: undefined,
			address: undefined,
			how: "Ask at your surgery.",
		})}
	/>
);
