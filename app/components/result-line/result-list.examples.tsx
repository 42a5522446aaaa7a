import { exampleResult } from "./example-result.ts";
import { ResultList } from "./result-list.tsx";

export const ofTwo = (
	<ResultList
		level={2}
		services={[exampleResult(), exampleResult({ id: "quay-advice", name: "Quay Advice" })]}
	/>
);
