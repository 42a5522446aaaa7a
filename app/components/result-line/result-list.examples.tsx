import { exampleResult } from "./example-result.ts";
import { ResultList } from "./result-list.tsx";

export const ofTwo = (
	<ResultList
		services={[exampleResult(), exampleResult({ id: "quay-advice", name: "Quay Advice" })]}
	/>
);
