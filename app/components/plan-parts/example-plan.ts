import { exampleCard } from "#app/components/service-line/example-card.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { LineView, PlanView } from "#app/domain/triage/plan-view.ts";

const answers: Answers = {
	area: "harbour",
	age: 34,
	difficulties: ["caring"],
	caring: ["caring-adult"],
};

function lineOf(id: string, name: string): LineView {
	return {
		service: exampleCard({ id, name }),
		verdict: "yes",
		for: ["caring-adult"],
		explanation: { holds: [], rulesOut: [], isAnyEnough: false, open: [] },
		isStale: false,
	};
}

/** A short plan of somebody aged 34 in Harbour who looks after an adult; an example names only what differs. */
export function examplePlan(fields: Partial<PlanView> = {}): PlanView {
	return {
		answers,
		picked: [],
		firstCall: lineOf("quay", "Quay Advice"),
		start: [lineOf("harbour-line", "Harbour Line")],
		alongside: [lineOf("pier", "Pier Carers")],
		next: [],
		gaps: [],
		now: [],
		askInstead: { name: "Quay Advice", phone: undefined },
		others: 0,
		notNow: 0,
		places: { harbour: "Harbour (city)" },
		receipt: "2026-11-21.c0123456789ab.rba9876543210",
		day: "2026-11-21",
		...fields,
	};
}
