import { z } from "zod";
import { KINDS } from "#app/domain/catalogue/service.schema.ts";
import { GOALS } from "#app/domain/facts/fact-values.ts";

const weight = z.strictObject({ points: z.number(), why: z.string().min(10) });

/** The weights of `content/triage/ranking.yaml`, each with the sentence that says why. */
export const RankingSchema = z.strictObject({
	/** For each barrier a person names that the service is dedicated to. */
	dedicated: weight,
	/** For each barrier a person names that the service helps with among others. */
	helps: weight,
	/** Where the published rule is met. */
	looksRight: weight,
	/** Where the service is plainly meant for this person. */
	suits: weight,
	/** Where a goal of the person's is what this kind of service is for. */
	goal: weight,
	/** For a service of the person's own district or county rather than all England. */
	local: weight,
	/** For a number that a source states and nothing contradicts. */
	sureNumber: weight,
	/** For a service whose state is not confirmed. */
	unconfirmed: weight,
	/** For an entry that has outlived its review date. */
	stale: weight,
	/** For each 6 months that the newest source is old, 4 times at most. */
	age: weight,
	/** For an entry of the best quality (a score of 1); others get their part of it. */
	quality: weight,
	/** Which kinds a first call may be, and how good a start each is. */
	firstCall: z.partialRecord(z.enum(KINDS), weight),
	/** Which kinds of service serve which goals. */
	goals: z.partialRecord(z.enum(GOALS), z.array(z.enum(KINDS))),
	/** How many lines a part of the plan may have. */
	most: z.strictObject({ start: z.int(), next: z.int() }),
});

export type Ranking = z.infer<typeof RankingSchema>;
