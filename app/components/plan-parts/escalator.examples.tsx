import type { ComponentProps } from "react";
import { Escalator } from "./escalator.tsx";
import { examplePlan } from "./example-plan.ts";

const around = { wantsWork: true, hasNamed: true, pathways: [], listsWaysUp: false };

function escalator(fields: Partial<ComponentProps<typeof Escalator>>) {
	return <Escalator {...examplePlan()} {...around} unasked={[]} {...fields} />;
}

export const ownPlan = escalator({ unasked: ["health"], nextNumber: 5 });
export const anothersPlan = escalator({ unasked: ["health"], isForOther: true });
export const nothingForAnother = escalator({
	start: [],
	alongside: [],
	wantsWork: false,
	hasNamed: false,
	isForOther: true,
});
export const nothingFound = escalator({ start: [], alongside: [], hasNamed: false });
