import type { Barrier } from "#app/domain/facts/barriers.ts";
import type { Say } from "./client-words.ts";

/** Clauses that follow "people who": for named barriers. */
export function peopleWithBarriers(t: Say, barriers: readonly Barrier[]): string[] {
	return barriers.map((barrier) => t(`barriers:${barrier}.people`));
}

/** Clauses that follow "people who": for ways of working, or for what somebody wants to do. */
export function peopleBy(t: Say, fact: "work" | "goals", values: readonly string[]): string[] {
	return values.map((value) => t(`reasons:people.${fact}.${value}`));
}
