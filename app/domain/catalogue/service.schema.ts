import { z } from "zod";
import { WrittenConditionSchema } from "#app/domain/conditions/condition.schema.ts";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { ReferralSchema } from "./referral.schema.ts";
import { from, id, phoneNumber, sentence } from "./written-fields.ts";

export const KINDS = [
	"employment-support",
	"skills-training",
	"wraparound",
	"advice",
	"health",
	"employer",
	"money",
	"childcare",
	"transport",
	"housing",
] as const;
export const STATUSES = ["open", "opening", "paused", "ended", "unconfirmed"] as const;
export const DELIVERY = ["in-person", "phone", "online", "video", "home-visit", "text"] as const;

const ids = z.array(id);
const day = z.iso.date({ error: "write a real day as YYYY-MM-DD" });
/** A source's own date, as exact as the source gives it. */
const sourceDate = z.union(
	[z.string().regex(/^20\d\d$/), z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/), day],
	{ error: 'write "2025", "2025-06" or "2025-06-30"' },
);
const known = z.union([z.boolean(), z.literal("unknown")], {
	error: "write true, false or unknown",
});

const PhoneSchema = z.strictObject({
	number: phoneNumber,
	hours: sentence(120).optional(),
	textphone: phoneNumber.optional(),
	/** Who or what the number is for, where it is not the service's main line. */
	for: sentence(100).optional(),
	sure: z.boolean().default(true),
	from,
});

export const SourceSchema = z
	.strictObject({
		id,
		/** A document listed in content/documents.yaml; gives title, publisher and year. */
		document: id.optional(),
		title: sentence(160).optional(),
		publisher: sentence(120).optional(),
		url: z.url({ protocol: /^https?$/ }).optional(),
		date: sourceDate.optional(),
		/** True where the year is our estimate and the source shows none. */
		estimated: z.boolean().default(false),
		says: sentence(200),
	})
	.refine((source) => source.document !== undefined || source.title !== undefined, {
		error: "needs a title, or the document it comes from",
	});

export const CheckSchema = z.discriminatedUnion("kind", [
	/** We read the source on that day; the source's own date stands with the source. */
	z.strictObject({
		kind: z.literal("sourced"),
		read: day,
		source: id,
		by: z.string(),
		/** Read for one fact alone: the rest of the entry was not looked at again, so it makes nothing else fresh. */
		part: z.literal(true).optional(),
	}),
	/** A `link` check says that a program tried the page, not that anybody read it: it makes nothing fresh. */
	z.strictObject({
		kind: z.enum(["link", "provider", "phoned"]),
		on: day,
		by: z.string(),
		note: sentence(200).optional(),
	}),
]);

/** One support service as it stands in `content/services/<id>.yaml` (design, section 6). */
export const WrittenServiceSchema = z.strictObject({
	id,
	name: sentence(90),
	alsoKnownAs: z.array(sentence(90)).default([]),
	mergedFrom: ids.default([]),
	confusedWith: ids.default([]),
	localFormOf: id.optional(),
	notWith: ids.default([]),
	/** What happens with those of `notWith`, as seen from this entry: "joining this ends the other". */
	exclusions: z.array(z.strictObject({ with: id, says: sentence(200), from })).default([]),
	after: ids.default([]),
	provider: sentence(220).optional(),
	funder: sentence(160).optional(),
	level: z.enum(["local", "regional", "national"]),
	/** District ids, an upper tier's or group's name, or `england`; empty where no source named a place. */
	areas: ids,
	kind: z.enum(KINDS),
	escalator: z.enum(["step-on", "step-up", "both"]),
	audience: z.enum(["resident", "professional", "employer"]),
	summary: sentence(260),
	whatYouGet: z.array(sentence(160)).min(1).max(8),
	whoItsFor: sentence(300),
	/** The sources of everything above and of languages and delivery. */
	from,
	helpsWith: z
		.array(z.strictObject({ barrier: z.enum(BARRIERS), main: z.boolean().default(false) }))
		.default([]),
	rules: z.enum(["stated", "partly", "not-found"]),
	rulesFrom: ids.default([]),
	eligibility: WrittenConditionSchema.optional(),
	suits: WrittenConditionSchema.optional(),
	conditionality: z
		.strictObject({ voluntary: known, jobcentreTold: known, changesBenefits: known, from })
		.optional(),
	referral: ReferralSchema.optional(),
	contact: z
		.strictObject({
			phones: z.array(PhoneSchema).default([]),
			email: z
				.strictObject({ address: z.email(), sure: z.boolean().default(true), from })
				.optional(),
			url: z
				.strictObject({
					href: z.url({ protocol: /^https$/ }),
					says: sentence(120).optional(),
					from,
				})
				.optional(),
			address: z.strictObject({ text: sentence(200), from }).optional(),
		})
		.default({ phones: [] }),
	cost: z.strictObject({ free: z.boolean().optional(), says: sentence(200), from }).optional(),
	duration: z.strictObject({ says: sentence(200), from }).optional(),
	languages: z.array(sentence(60)).default([]),
	delivery: z.array(z.enum(DELIVERY)).default([]),
	venues: z
		.array(
			z.strictObject({
				district: id,
				name: sentence(100).optional(),
				address: sentence(200).optional(),
				sessions: sentence(200).optional(),
				/** A place of safety: never shown, mapped or exported. */
				hidden: z.boolean().default(false),
				from,
			}),
		)
		.default([]),
	status: z.strictObject({
		is: z.enum(STATUSES),
		since: sourceDate.optional(),
		until: sourceDate.optional(),
		note: sentence(320).optional(),
		replacedBy: ids.default([]),
		from,
	}),
	sources: z.array(SourceSchema).min(1),
	conflicts: z
		.array(
			z.strictObject({
				about: z.string(),
				values: z.array(z.strictObject({ says: sentence(200), from })).min(2),
			}),
		)
		.default([]),
	checks: z.array(CheckSchema).min(1),
	/** Months after which somebody must look again. */
	reviewEvery: z.int().min(1).max(24),
});

/** An entry as its file gives it, defaults filled in, `use` and area names not yet expanded. */
export type WrittenService = z.infer<typeof WrittenServiceSchema>;
export type ServiceSource = z.infer<typeof SourceSchema>;
export type Phone = z.infer<typeof PhoneSchema>;
export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];
