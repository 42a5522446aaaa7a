import { z } from "zod";
import { BARRIER_GROUPS, GROUP_IDS } from "./barriers.ts";
import {
	AGE_FROM,
	AGE_TO,
	BENEFITS,
	ELSEWHERE,
	GOALS,
	OUT_OF_WORK,
	QUALIFICATION,
	RIGHT_TO_WORK,
	WORK,
	YOUNGEST_CHILD,
} from "./fact-values.ts";

/** What the region and the catalogue allow in answers. */
export interface Vocabulary {
	/** District ids of the region, without `elsewhere`. */
	areas: readonly string[];
	/** Ids of services a person can be on. */
	services: readonly string[];
}

/** Some of a list, each once, kept in the list's own order so that equal answers are equal text. */
function some<const List extends readonly string[]>(list: List) {
	return z
		.array(z.enum(list as readonly string[] as [string, ...string[]]))
		.max(200)
		.transform((chosen): List[number][] => list.filter((value) => chosen.includes(value)));
}

const shape = {
	area: z.string(),
	age: z.int().min(AGE_FROM).max(AGE_TO),
	work: z.enum(WORK),
	outOfWork: z.enum(OUT_OF_WORK),
	goals: some(GOALS),
	benefits: some(BENEFITS),
	difficulties: some(GROUP_IDS),
	health: some(BARRIER_GROUPS.health),
	disability: some(BARRIER_GROUPS.disability),
	caring: some(BARRIER_GROUPS.caring),
	home: some(BARRIER_GROUPS.home),
	record: some(BARRIER_GROUPS.record),
	skills: some(BARRIER_GROUPS.skills),
	money: some(BARRIER_GROUPS.money),
	circumstances: some(BARRIER_GROUPS.circumstances),
	qualification: z.enum(QUALIFICATION),
	youngestChild: z.enum(YOUNGEST_CHILD),
	mentalHealthTeam: z.boolean(),
	probation: z.boolean(),
	rightToWork: z.enum(RIGHT_TO_WORK),
	using: z.array(z.string()),
};

/**
 * The schema of answers for one region and catalogue. Each fact may be left
 * out (absent) or be `null` (declined); an unknown key is refused.
 */
export function answersSchema({ areas, services }: Vocabulary) {
	const nullable = Object.fromEntries(
		Object.entries({
			...shape,
			area: z.enum([...areas, ELSEWHERE]),
			using: some(services.length > 0 ? services : ["none"]),
		}).map(([fact, schema]) => [fact, schema.nullable().optional()]),
	);
	return z.strictObject(nullable) as unknown as z.ZodType<Answers>;
}

/** What a person told us: absent is not asked, `null` is "rather not say". */
export type Answers = {
	-readonly [Fact in keyof typeof shape]?: z.infer<(typeof shape)[Fact]> | null;
};
