import { z } from "zod";
import { CheckSchema, SourceSchema } from "./service.schema.ts";

/** How much of the ladder a source drew: it says who moves up to what; only the level of each job; nothing. */
export const LADDERS = ["stated", "by-level", "not-found"] as const;

const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "use lower-case words joined by hyphens" });
/** Which of the file's own sources say this. */
const from = z.array(id).min(1, { error: "name the source" });
const sentence = (most: number) => z.string().trim().min(2).max(most);

/** What opens a rung, and which of our services give it. */
const TrainingSchema = z.strictObject({
	says: sentence(200),
	/** Services of the catalogue; empty where we know of none. */
	services: z.array(id).default([]),
	from,
});

const RungSchema = z.strictObject({
	name: sentence(60),
	roles: z.array(sentence(80)).min(1).max(6),
	/** Empty where no source says what opens it: the page then says so. */
	training: z.array(TrainingSchema).max(5).default([]),
	pay: z
		.strictObject({
			says: sentence(120),
			year: z.int({ error: "write the year of the source, such as 2025" }).min(2015).max(2100),
			from,
		})
		.optional(),
	/** The sources of the name and the roles, and of this rung's place on the ladder. */
	from,
});

/** The ladder of one line of work as it stands in `content/pathways/<id>.yaml`. */
export const PathwaySchema = z
	.strictObject({
		id,
		name: sentence(60),
		summary: sentence(260),
		/** The sources of the summary. */
		from,
		/** What a plan document says about this line of work here. */
		plan: z.strictObject({ says: sentence(260), from }).optional(),
		ladder: z.enum(LADDERS),
		/** The rung that anybody can begin on comes first. */
		rungs: z.array(RungSchema).max(6).default([]),
		/** Training or other help for this line of work that belongs to no one rung. */
		also: z.array(TrainingSchema).max(6).default([]),
		sources: z.array(SourceSchema).min(1),
		checks: z.array(CheckSchema).min(1),
		/** Months after which somebody must look again. */
		reviewEvery: z.int().min(1).max(24),
	})
	.refine(({ ladder, rungs }) => (ladder === "not-found") === (rungs.length === 0), {
		path: ["ladder"],
		error: 'is "not-found" where there are no rungs, and only there',
	});

export type WrittenPathway = z.infer<typeof PathwaySchema>;
