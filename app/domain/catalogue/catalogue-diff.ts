import { type Catalogue, isOver } from "./catalogue.ts";
import type { Service } from "./service.ts";
import { publishedRules } from "./service-page.ts";

/** What became of an entry between two versions. */
export type EntryFate = "added" | "removed" | "joined" | "ended" | "paused" | "back" | "changed";

/** One entry that is not the same in both versions. */
export interface EntryDiff {
	id: string;
	/** Its name now; where it is gone, its name then. */
	name: string;
	fate: EntryFate;
	before: Service | undefined;
	after: Service | undefined;
	/** Where it was joined with another: that one's id. */
	into?: string;
	/** The facts that are not the same, in the order in which people meet them; empty where it was added or removed. */
	facts: EntryFact[];
}

/** What each fact is made of: two versions hold the same fact where this is the same. */
const PARTS = {
	name: ({ name }) => name,
	status: ({ status: { from: _, ...status } }) => status,
	phone: ({ contact }) => contact.phones.map(({ hours: _, from: __, ...phone }) => phone),
	hours: ({ contact }) => contact.phones.flatMap(({ hours }) => hours ?? []),
	email: ({ contact }) => contact.email && [contact.email.address, contact.email.sure],
	link: ({ contact }) => contact.url?.href,
	address: ({ contact }) => contact.address?.text,
	cost: ({ cost }) => cost && [cost.free, cost.says],
	area: ({ districts }) => districts.toSorted(),
	rules: ({ condition, rules }) => [rules, publishedRules(condition)],
	alsoKnownAs: ({ alsoKnownAs }) => alsoKnownAs,
	summary: ({ summary }) => summary,
	whatYouGet: ({ whatYouGet }) => whatYouGet,
	whoItsFor: ({ whoItsFor }) => whoItsFor,
	suits: ({ suits }) => suits,
	helpsWith: ({ helpsWith }) => helpsWith,
	referral: ({ referral }) =>
		referral && [referral.routes, referral.how, referral.next, referral.takes],
	professional: ({ referral: { professional } = {} }) =>
		professional && [professional.how, professional.phone, professional.email, professional.url],
	waitTime: ({ referral }) => referral?.waitTime?.says,
	ready: ({ referral }) => referral?.ready?.items,
	exclusions: ({ exclusions }) => exclusions.map(({ from: _, ...exclusion }) => exclusion),
	linkWords: ({ contact }) => contact.url?.says,
	conditionality: ({ conditionality: { from: _, ...rest } = { from: [] } }) => rest,
	duration: ({ duration }) => duration?.says,
	delivery: ({ delivery, languages }) => [delivery, languages],
	venues: ({ venues }) => venues.map(({ from: _, ...venue }) => venue),
	provider: ({ provider, funder }) => [provider, funder],
	kind: ({ kind, escalator, audience, level }) => [kind, escalator, audience, level],
	ties: ({ localFormOf, notWith, after, confusedWith, mergedFrom }) => [
		localFormOf,
		notWith,
		after,
		confusedWith,
		mergedFrom,
	],
	conflicts: ({ conflicts }) => conflicts,
	sources: ({ sources }) => sources,
	checks: ({ checks, reviewEvery }) => [checks, reviewEvery],
	/** Which source says what. */
	attribution: (service) => [...sourcesNamed(service)],
} satisfies Record<string, (service: Service) => unknown>;

export type EntryFact = keyof typeof PARTS;

/**
 * What is not the same for residents in two versions of the catalogue, by id.
 * An entry whose id changed is one removed and one added, unless the new one names the old in `mergedFrom`.
 */
export function diffCatalogues(
	before: Pick<Catalogue, "byId">,
	after: Pick<Catalogue, "byId" | "merged">,
): EntryDiff[] {
	const ids = new Set([...before.byId.keys(), ...after.byId.keys()]);
	return [...ids].toSorted().flatMap((id) => {
		const was = before.byId.get(id);
		const is = after.byId.get(id);
		const into = after.merged.get(id);
		const facts = was && is ? changedFacts(was, is) : [];
		const one = is ?? was;
		if (one === undefined || (was && is && facts.length === 0)) return [];
		const fate = was && !is && into !== undefined ? "joined" : fateOf(was, is);
		return [
			{
				id,
				name: one.name,
				fate,
				before: was,
				after: is,
				facts,
				...(fate === "joined" ? { into } : {}),
			} as EntryDiff,
		];
	});
}

function fateOf(was: Service | undefined, is: Service | undefined): EntryFate {
	if (was === undefined) return "added";
	if (is === undefined) return "removed";
	const [then, now] = [was.status.is, is.status.is];
	if (then === now) return "changed";
	if (now === "ended" || now === "paused") return now;
	return isOver(then) ? "back" : "changed";
}

function changedFacts(was: Service, is: Service): EntryFact[] {
	const facts = (Object.keys(PARTS) as EntryFact[]).filter(
		(fact) => textOf(PARTS[fact](was)) !== textOf(PARTS[fact](is)),
	);
	// A fact that changed mostly brings its source with it.
	return facts.length > 1 ? facts.filter((fact) => fact !== "attribution") : facts;
}

/** The ids of sources that stand beside facts, each with the place of its fact. */
function* sourcesNamed(value: unknown, place = ""): Generator<string> {
	if (typeof value !== "object" || value === null) return;
	for (const [key, inner] of Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		if (key === "from" || key === "rulesFrom") yield `${place}: ${inner}`;
		else if (!["condition", "suits"].includes(key)) yield* sourcesNamed(inner, `${place}/${key}`);
	}
}

/** The keys of every object in order: where they stand in a file is no change. */
function textOf(value: unknown): string {
	return JSON.stringify(value, (_, inner) =>
		typeof inner === "object" && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	);
}
