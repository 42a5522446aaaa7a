import { FACTS, type Fact } from "#app/domain/facts/fact.ts";
import { optionsOf } from "#app/domain/triage/answer-form.ts";
import { hashOf } from "./hash.server.ts";

/**
 * What the numbers in packed answers count: another number stands for another choice as soon as a list changes,
 * so a cookie packed by other lists must not be read by these.
 */
export const PACKED_BY = hashOf(FACTS.map((fact) => [fact, ...optionsOf(fact)])).slice(0, 6);

/**
 * Answers as a short list, for a cookie that has to stay small: a place for
 * each fact, `""` where it is absent, and the number of a choice for its name.
 * Ages, districts and schemes stay as they are.
 */
export function packAnswers(answers: Readonly<Partial<Record<Fact, unknown>>>): unknown[] {
	return FACTS.map((fact) => {
		const value = answers[fact];
		const options = optionsOf(fact);
		const short = (one: unknown) => {
			const place = typeof one === "string" ? options.indexOf(one) : -1;
			return place < 0 ? one : place;
		};
		if (value === undefined) return "";
		return Array.isArray(value) ? value.map(short) : short(value);
	});
}

/** Packed answers spelled out again; what is no packed fact is left for a schema to refuse. */
export function unpackAnswers(packed: readonly unknown[]): Record<string, unknown> {
	return Object.fromEntries(
		FACTS.flatMap((fact, index) => {
			const value = packed[index];
			const options = optionsOf(fact);
			const long = (one: unknown) =>
				typeof one === "number" && options.length > 0 ? options[one] : one;
			if (value === undefined || value === "") return [];
			return [[fact, Array.isArray(value) ? value.map(long) : long(value)]];
		}),
	);
}
