import { z } from "zod";
import { LeafSchema } from "#app/domain/conditions/condition.schema.ts";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { FACTS } from "#app/domain/facts/fact.ts";

const fact = z.enum(FACTS);
const serviceId = z.string().describe("A service: its page is /services/<id>.");
const barriers = z.array(z.enum(BARRIERS)).describe("The barriers named that it answers.");

const LineSchema = z.strictObject({
	id: serviceId,
	verdict: z.enum(["yes", "unknown"]).describe("yes: looks right. unknown: check with them first."),
	for: barriers,
	noContact: z.literal(true).optional().describe("No way in was found: ask the first call."),
	stale: z.literal(true).optional().describe("The entry has outlived its review date."),
});

const PlanSchema = z.strictObject({
	now: z
		.array(z.strictObject({ id: z.string(), for: barriers }))
		.describe("Crisis lines that a named barrier brings to the top; they stand at /now."),
	firstCall: LineSchema.nullable().describe("The one to ring first."),
	start: z.array(LineSchema).describe("Step On: who guides into work."),
	alongside: z.array(LineSchema).describe("Help with each barrier."),
	next: z.array(LineSchema).describe("Step Up: what comes after."),
	gaps: z
		.array(z.strictObject({ barrier: z.enum(BARRIERS), ask: serviceId }))
		.describe("Barriers that nothing dedicated and reachable answers, and whom to ask."),
	others: z.array(LineSchema).describe("All else that nothing rules out, best first."),
});

/** A leaf of an entry's rule, perhaps turned round; or `mayWork`, which leaves it open at worst. */
const RuleSchema = z.union([
	LeafSchema,
	z.strictObject({ mayWork: z.literal(true) }),
	z.strictObject({ not: LeafSchema }),
]);

const ReasonSchema = z.strictObject({
	fact: fact.describe("The fact that was read."),
	verdict: z.enum(["yes", "no", "unknown"]).describe("Whether this part of the rule is met."),
	decides: z.boolean().describe("Whether this part made the match's verdict what it is."),
	rule: RuleSchema.describe("What it asks for, as it stands in the entry."),
	text: z.string().describe("What it asks for, in words of the language asked for."),
});

const ChangeSchema = z.strictObject({
	fact,
	to: z
		.union([z.string(), z.int(), z.array(z.string())])
		.describe("The answer with which, and all else as it is, the service is no longer ruled out."),
});

const MatchSchema = z.strictObject({
	id: serviceId,
	verdict: z.enum(["yes", "no", "unknown"]),
	score: z.number().describe("How well it fits: the best come first, ties by id."),
	suits: z.enum(["yes", "no", "unknown"]).describe("Whether it is plainly meant for this person."),
	reasons: z.array(ReasonSchema),
	ask: z
		.array(z.string())
		.describe("Published rules that no fact carries and that keep it open. English."),
	doubts: z
		.array(z.enum(["rules", "status", "area"]))
		.describe("What we do not surely know and that keeps it open."),
	missing: z.array(fact).describe("Facts not asked yet that could settle the verdict."),
	changes: z.array(ChangeSchema).describe("What would change a no: each alone, each tried."),
	stale: z.literal(true).optional().describe("The entry has outlived its review date."),
	leftOut: z.literal(true).optional().describe("The person is on it, or on one that excludes it."),
});

/** What `npm run match` and `POST /api/match` answer. */
export const MatchReportSchema = z.strictObject({
	plan: PlanSchema,
	matches: z
		.array(MatchSchema)
		.describe("Every live service for residents, by id, ruled out or not."),
	nextQuestion: z
		.strictObject({
			fact,
			sensitive: z.boolean().describe("Say why you ask, and let people leave it out."),
			mayBe: z.string().describe("What the answer may be, in words."),
		})
		.nullable()
		.describe("What to ask next; null when no answer to what is open could change the plan."),
	receipt: z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}\.c[0-9a-f]{12}\.r[0-9a-f]{12}$/)
		.describe("Keep it with the answers: npm run replay shows this very answer again."),
});

/** What is answered to wrong input. */
export const MatchErrorSchema = z.strictObject({
	error: z.string().describe("What is wrong, in words."),
	facts: z
		.array(z.strictObject({ fact: z.string(), mayBe: z.string() }))
		.max(20)
		.describe("Each wrong fact by name and what it may be; never the value that was given."),
});

export type MatchReport = z.infer<typeof MatchReportSchema>;
export type ReportReason = MatchReport["matches"][number]["reasons"][number];
/** What one reason asks for. */
export type ReasonRule = ReportReason["rule"];
export type MatchError = z.infer<typeof MatchErrorSchema>;
