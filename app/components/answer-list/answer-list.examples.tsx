import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { AnswerList } from "./answer-list.tsx";

const walk: Fact[] = ["area", "age", "difficulties", "caring", "goals", "using"];
const answers: Answers = {
	area: "harbour",
	age: 34,
	difficulties: ["caring"],
	caring: ["caring-adult"],
	goals: null,
	using: ["harbour-line"],
};
const told = {
	walk,
	answers,
	names: { harbour: "Harbour (city)", "harbour-line": "Harbour Line" },
};

export const ownAnswers = <AnswerList {...told} canChange isForOther={false} />;
export const anothers = <AnswerList {...told} canChange={false} isForOther />;
