import { z } from "zod";
import { from, phoneNumber, sentence } from "./written-fields.ts";

export const ROUTES = [
	"self",
	"jobcentre",
	"gp",
	"nhs-team",
	"social-prescriber",
	"council",
	"school-college",
	"probation",
	"employer",
	"vcse",
	"online-form",
] as const;

/**
 * How people get in, and what to know before they try. Beside the names of Open Referral UK
 * `how` is its application_process, `waitTime` its wait_time and `ready` its required_document,
 * which for us need not be a paper.
 */
export const ReferralSchema = z.strictObject({
	routes: z.array(z.enum(ROUTES)).default([]),
	how: sentence(320).optional(),
	next: sentence(320).optional(),
	takes: z.enum(["here", "email", "phone", "their-form", "not-known"]),
	/** A professional's own way in, where it is not the resident's. */
	professional: z
		.strictObject({
			how: sentence(320),
			phone: phoneNumber.optional(),
			email: z.email().optional(),
			url: z.url({ protocol: /^https$/ }).optional(),
			from,
		})
		.optional(),
	/** How long an answer, a first meeting or a first payment usually takes. */
	waitTime: z.strictObject({ says: sentence(200), from }).optional(),
	/** What somebody should have to hand when they ask. */
	ready: z.strictObject({ items: z.array(sentence(160)).min(1).max(10), from }).optional(),
	/** The sources of the routes, of `how` and of `next`. */
	from,
});

export type Route = (typeof ROUTES)[number];
