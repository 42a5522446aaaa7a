import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import {
	type Barrier,
	barrierGroup,
	isDerivedBarrier,
	type NamedBarrier,
} from "#app/domain/facts/barriers.ts";
import { FACTS, type Fact, isGroupFact } from "#app/domain/facts/fact.ts";
import {
	AGE_FROM,
	AGE_TO,
	ELSEWHERE,
	OUT_OF_WORK,
	QUALIFICATION,
	RIGHT_TO_WORK,
	WORK,
	YOUNGEST_CHILD,
} from "#app/domain/facts/fact-values.ts";
import { HANGS_ON_BARRIER } from "#app/domain/facts/person.ts";
import type { Value } from "./possible-answers.ts";

/** What a condition reads: facts with the values that can tell apart, and its barriers. */
export interface Reading {
	/** Facts in their fixed order, parents before what hangs on them, each with its values, `null` last. */
	values: Map<Fact, Value[]>;
	barriers: NamedBarrier[];
}

type Leaf = Extract<Condition, Record<string, unknown>>;

function* leaves(condition: Condition): Generator<Leaf> {
	if ("all" in condition) for (const part of condition.all) yield* leaves(part);
	else if ("any" in condition) for (const part of condition.any) yield* leaves(part);
	else if ("not" in condition) yield* leaves(condition.not);
	else yield condition;
}

/**
 * The facts one condition reads, those they hang on included, each with every
 * value that the condition can tell from another: ages at and beside each bound,
 * one district within and one outside, each list with none, each one alone, and all.
 */
export function readingOf(condition: Condition): Reading {
	const ages = new Set<number>([30]);
	const areas = new Set<string>([ELSEWHERE]);
	const barriers = new Set<NamedBarrier>();
	const lists = new Map<Fact, Set<string>>();
	const read = new Set<Fact>();
	const addList = (fact: Fact, items: readonly string[]) => {
		read.add(fact);
		lists.set(fact, new Set([...(lists.get(fact) ?? []), ...items]));
	};
	const addBarrier = (barrier: Barrier) => {
		if (!isDerivedBarrier(barrier)) {
			barriers.add(barrier);
			read.add("difficulties");
			const group = barrierGroup(barrier);
			if (isGroupFact(group)) read.add(group);
		} else if (barrier === "young" || barrier === "over-50") {
			read.add("age");
			for (const age of [24, 25, 49, 50]) ages.add(age);
		} else {
			read.add("work");
			if (barrier === "self-employment") addList("goals", ["own-business"]);
		}
	};
	for (const leaf of leaves(condition)) {
		if ("age" in leaf) {
			read.add("age");
			for (const bound of [leaf.age.from, leaf.age.to]) {
				for (const age of bound === undefined ? [] : [bound - 1, bound, bound + 1]) {
					if (age >= AGE_FROM && age <= AGE_TO) ages.add(age);
				}
			}
		} else if ("areas" in leaf) {
			read.add("area");
			areas.add(leaf.areas[0] ?? ELSEWHERE);
		} else if ("barriers" in leaf) leaf.barriers.forEach(addBarrier);
		else if ("goals" in leaf) addList("goals", leaf.goals);
		else if ("benefits" in leaf) addList("benefits", leaf.benefits);
		else if ("using" in leaf) addList("using", leaf.using);
		else if ("mayWork" in leaf) read.add("rightToWork");
		else {
			const fact = FACTS.find((name) => name in leaf);
			if (fact === undefined) continue;
			read.add(fact);
			if (fact === "outOfWork") read.add("work");
			if (fact in HANGS_ON_BARRIER)
				addBarrier(HANGS_ON_BARRIER[fact as keyof typeof HANGS_ON_BARRIER]);
		}
	}
	// Barriers that stand in the same leaves are read alike: two of them speak for all.
	const leavesWith = (barrier: NamedBarrier) =>
		[...leaves(condition)]
			.map((leaf) => "barriers" in leaf && leaf.barriers.includes(barrier))
			.join();
	const telling = (named: NamedBarrier[]) =>
		named.filter((barrier, index) => {
			const alike = named
				.slice(0, index)
				.filter((other) => leavesWith(other) === leavesWith(barrier));
			return alike.length < 2;
		});
	const groupsRead = [...new Set([...barriers].map(barrierGroup))];
	const valuesOf = (fact: Fact): Value[] => {
		switch (fact) {
			case "age":
				return [...ages].toSorted((a, b) => a - b);
			case "area":
				return [...areas];
			case "work":
				return [...WORK];
			case "outOfWork":
				return [...OUT_OF_WORK];
			case "qualification":
				return [...QUALIFICATION];
			case "youngestChild":
				return [...YOUNGEST_CHILD];
			case "rightToWork":
				return [...RIGHT_TO_WORK];
			case "mentalHealthTeam":
			case "probation":
				return [true, false];
			case "difficulties":
				return noneOneAll(groupsRead);
			default:
				return isGroupFact(fact)
					? noneOneAll(telling([...barriers].filter((barrier) => barrierGroup(barrier) === fact)))
					: noneOneAll([...(lists.get(fact) ?? [])]);
		}
	};
	const order: Fact[] = FACTS.filter((fact) => read.has(fact));
	return {
		values: new Map(order.map((fact) => [fact, [...valuesOf(fact), null]])),
		barriers: [...barriers],
	};
}

function noneOneAll(items: readonly string[]): string[][] {
	const all = items.length > 1 ? [[...items]] : [];
	return [[], ...items.map((item) => [item]), ...all];
}
