import type { ComponentProps } from "react";
import { exampleCard } from "./example-card.ts";
import { PlanLineItem } from "./plan-line.tsx";

type Props = ComponentProps<typeof PlanLineItem>;

const PLACES = { harbour: "Harbour (city)", vale: "Vale" };

/** A line for somebody aged 34 in Harbour who looks after an adult. */
function lineWith(fields: Partial<Props["line"]>) {
	const line: Props["line"] = {
		service: exampleCard(),
		verdict: "yes",
		for: [],
		explanation: { holds: [], rulesOut: [], isAnyEnough: false, open: [] },
		isStale: false,
		...fields,
	};
	return (
		<PlanLineItem
			line={line}
			answers={{ area: "harbour", age: 34, difficulties: ["caring"], caring: ["caring-adult"] }}
			places={PLACES}
		/>
	);
}

export const withReasons = lineWith({
	for: ["caring-adult"],
	explanation: {
		holds: [
			{ leaf: { areas: ["harbour"] }, verdict: "yes", fact: "area", ask: null },
			{ leaf: { areas: ["harbour", "vale"] }, verdict: "yes", fact: "area", ask: null },
		],
		rulesOut: [],
		isAnyEnough: false,
		open: [],
	},
});

export const withoutReasons = lineWith({});

export const withQuestions = lineWith({
	service: exampleCard({ status: "unconfirmed" }),
	verdict: "unknown",
	explanation: {
		holds: [],
		rulesOut: [],
		isAnyEnough: false,
		open: [
			{ leaf: { ask: "You are on a low income" }, verdict: "unknown", fact: null, ask: null },
			{ leaf: { doubt: "status" }, verdict: "unknown", fact: null, ask: null },
		],
	},
});

export const stale = lineWith({ isStale: true });
