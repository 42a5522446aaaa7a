import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { Person, type Verdict } from "#app/domain/facts/person.ts";
import type { Engine } from "./engine.ts";
import type { Value } from "./possible-answers.ts";
import type { Reading } from "./representatives.ts";

/** One state of the facts a condition reads, each absent or answered, and the verdict there. */
export interface Row {
	answers: Answers;
	verdict: Verdict;
	/** Index of the row with one more answer, for each fact that may be asked here. */
	steps: { fact: Fact; rows: number[]; declined: number }[];
}

/**
 * Every state that the questionnaire can reach of the facts one condition
 * reads: a fact is asked only where the answers before it leave it open.
 */
export function answerTable(condition: Condition, reading: Reading, engine: Engine): Row[] {
	const rows: Row[] = [];
	const seen = new Map<string, number>();
	const facts = [...reading.values.keys()];
	const visit = (answers: Answers): number => {
		const key = facts.map((fact) => JSON.stringify(answers[fact]) ?? "-").join("|");
		const known = seen.get(key);
		if (known !== undefined) return known;
		const index = rows.length;
		seen.set(key, index);
		const row: Row = { answers, verdict: engine.verdict(condition, answers), steps: [] };
		rows.push(row);
		const person = new Person(answers);
		for (const fact of facts) {
			const standing = person.standing(fact);
			if (standing.is !== "absent" || standing.ask !== fact) continue;
			const values = reading.values.get(fact) as Value[];
			const next = values.map((value) => visit({ ...answers, [fact]: value } as Answers));
			row.steps.push({ fact, rows: next.slice(0, -1), declined: next.at(-1) as number });
		}
		return index;
	};
	visit({});
	return rows;
}
