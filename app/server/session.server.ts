import { z } from "zod";
import { MOST_LISTED } from "#app/domain/desk/shortlist.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { FACTS, type Fact } from "#app/domain/facts/fact.ts";
import { readAnswers } from "#app/domain/facts/read-answers.ts";
import { clearCookieHeader, readCookie, setCookieHeader } from "./cookie-header.server.ts";
import { getNavigator } from "./navigator.server.ts";
import { PACKED_BY, packAnswers, unpackAnswers } from "./pack-answers.server.ts";
import { cookieSealer } from "./sealed-cookie.server.ts";

/** The one cookie that holds what a person told us, sealed, on their own device. */
export const ANSWERS_COOKIE = "answers";

const SHARED_SECONDS = 30 * 60;
/** A shared computer's time begins anew once this much of it has passed. */
const RENEW_SECONDS = 5 * 60;
const OWN_SECONDS = 20 * 60 * 60;

/** With all of it a cookie still is one that browsers keep. */
const MOST_INPUTS = 16;
const MOST_CHOICES = 16;
const MOST_CHARACTERS = 80;

/** What was typed and what is wrong with it, kept until the page it belongs to is answered. */
export const DraftSchema = z.strictObject({
	page: z.string().max(40),
	/** The field's text or choices as given, shortened; never shown on another page. */
	input: z.array(z.string().max(MOST_CHARACTERS)).max(MOST_INPUTS),
	/** Key of the message; or what the page shows in place of its question. */
	problem: z.string().max(40),
	/** Choices worked out from the input, such as the districts of a border postcode. */
	choices: z.array(z.string().max(MOST_CHARACTERS)).max(MOST_CHOICES).default([]),
});

/**
 * Sealed answers as today's catalogue understands them: a scheme that was
 * joined to another goes by its new id, and one fact that no longer fits is
 * left out alone, so that a change of the catalogue never loses the rest.
 */
export function stillAnswers(sealed: Record<string, unknown>): Answers {
	const { catalogue, vocabulary } = getNavigator();
	const using = Array.isArray(sealed.using)
		? sealed.using
				.map((id) => catalogue.merged.get(String(id)) ?? id)
				.filter((id) => catalogue.byId.has(id))
		: sealed.using;
	const raw = using === undefined ? sealed : { ...sealed, using };
	const read = readAnswers(raw, vocabulary);
	if (read.ok) return read.answers;
	const wrong = new Set(read.wrong.map(({ fact }) => fact));
	const rest = Object.entries(raw).filter(([fact]) => !wrong.has(fact));
	const again = readAnswers(Object.fromEntries(rest), vocabulary);
	return again.ok ? again.answers : {};
}

/** Answers as a cookie holds them, and the order in which they were asked. */
export const PackedAnswersSchema = z.strictObject({
	packedBy: z.literal(PACKED_BY),
	answers: z
		.array(z.unknown())
		.max(FACTS.length)
		.transform((packed) => stillAnswers(unpackAnswers(packed))),
	/** The facts asked so far, in order: `/q/<n>` is the nth. */
	walk: z
		.array(
			z
				.int()
				.min(0)
				.max(FACTS.length - 1),
		)
		.max(FACTS.length)
		.transform((places) => places.map((place) => FACTS[place] as Fact)),
});

/** Ids of what was chosen with an adviser. */
export const PickedIdsSchema = z
	.array(z.string().max(MOST_CHARACTERS))
	.max(MOST_LISTED)
	.optional()
	.catch(undefined);

const SessionSchema = PackedAnswersSchema.extend({
	isShared: z.boolean(),
	isForOther: z.boolean(),
	picked: PickedIdsSchema,
	// A mistake that cannot be shown again is no reason to lose the answers.
	draft: DraftSchema.optional().catch(undefined),
});

export type Draft = z.infer<typeof DraftSchema>;

/** What a person's cookie holds while they are here. */
export interface Session {
	answers: Answers;
	walk: Fact[];
	isShared: boolean;
	isForOther: boolean;
	/** Ids of what was chosen with an adviser, in that order. */
	picked?: readonly string[] | undefined;
	draft?: Draft | undefined;
}

/**
 * The session of a request; undefined where there is none, it is too old, or
 * the cookie is not one we sealed. A shared computer's is read for 30 minutes
 * after the last answer or page, another's for 20 hours.
 */
export function readSession(request: Request): Session | undefined {
	if (!sessions.has(request)) sessions.set(request, openSession(request));
	return sessions.get(request);
}

/** Sessions of the requests being answered: a page and what surrounds it ask for the same one. */
const sessions = new WeakMap<Request, Session | undefined>();

function openSession(request: Request): Session | undefined {
	const text = readCookie(request.headers.get("Cookie"), ANSWERS_COOKIE);
	const open = (maxAgeSeconds: number) =>
		cookieSealer().open(ANSWERS_COOKIE, text, { maxAgeSeconds });
	const parsed = SessionSchema.safeParse(open(OWN_SECONDS));
	if (!parsed.success) return undefined;
	if (parsed.data.isShared && open(SHARED_SECONDS) === undefined) return undefined;
	const { packedBy: _, answers, walk, ...rest } = parsed.data;
	return { ...rest, answers, walk: walk.filter((fact) => answers[fact] !== undefined) };
}

/**
 * The session of a shared computer some minutes after it was sealed; undefined before, and on anybody's own. Not at
 * once with every page: an answer that is slow to arrive would bring back what was changed or cleared meanwhile.
 */
export function sessionToRenew(request: Request): Session | undefined {
	const session = readSession(request);
	if (!session?.isShared) return undefined;
	const text = readCookie(request.headers.get("Cookie"), ANSWERS_COOKIE);
	const young = cookieSealer().open(ANSWERS_COOKIE, text, { maxAgeSeconds: RENEW_SECONDS });
	return young === undefined ? session : undefined;
}

/** Answers and their order as `PackedAnswersSchema` reads them. */
export function packed({ answers, walk }: Pick<Session, "answers" | "walk">) {
	return {
		packedBy: PACKED_BY,
		answers: packAnswers(answers),
		walk: walk.map((fact) => FACTS.indexOf(fact)),
	};
}

/** A Set-Cookie header that keeps a session, its time begun anew. */
export function keepSession(session: Session, secure: boolean): string {
	const sealed = cookieSealer().seal(ANSWERS_COOKIE, {
		...session,
		...packed(session),
		draft: session.draft && shortened(session.draft),
	});
	return setCookieHeader(ANSWERS_COOKIE, sealed, { secure });
}

/** A draft within the limits of its schema, whatever was typed or found. */
export function shortened<T extends Pick<Draft, "input" | "choices">>(draft: T): T {
	return {
		...draft,
		input: draft.input.slice(0, MOST_INPUTS).map((text) => text.slice(0, MOST_CHARACTERS)),
		choices: draft.choices.slice(0, MOST_CHOICES).map((text) => text.slice(0, MOST_CHARACTERS)),
	};
}

/** A Set-Cookie header that makes the browser forget every answer. */
export function forgetSession(secure: boolean): string {
	return clearCookieHeader(ANSWERS_COOKIE, { secure });
}
