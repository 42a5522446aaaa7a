import type { EntryDiff, EntryFact } from "#app/domain/catalogue/catalogue-diff.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { publishedRules } from "#app/domain/catalogue/service-page.ts";
import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import type { ReasonRule } from "#app/domain/triage/match-report.schema.ts";
import { type RuleNames, ruleInWords } from "#app/i18n/match-words.ts";

/** What an editor calls each fact. */
const FACT_NAMES: Record<EntryFact, string> = {
	name: "name",
	status: "status",
	phone: "phone",
	hours: "hours",
	email: "email",
	link: "link",
	address: "address",
	cost: "cost",
	area: "area",
	rules: "rules",
	alsoKnownAs: "other names",
	summary: "summary",
	whatYouGet: "what you get",
	whoItsFor: "who it is for",
	suits: "whom it suits",
	helpsWith: "what it helps with",
	referral: "how to get in",
	professional: "a professional's way in",
	waitTime: "how long an answer takes",
	ready: "what to have ready",
	exclusions: "what it cannot be combined with",
	linkWords: "words of the link",
	conditionality: "whether you must go",
	duration: "how long it lasts",
	delivery: "how and in which languages",
	venues: "places",
	provider: "who runs or pays for it",
	kind: "what kind it is",
	ties: "ties to other entries",
	conflicts: "what sources say differently",
	sources: "sources",
	checks: "when it was checked",
	attribution: "which source says what",
};

type Words = (service: Service, names: RuleNames) => (string | undefined)[];

/** Facts of which old and new are said; a place of safety is none of them. */
const OLD_AND_NEW: Partial<Record<EntryFact, Words>> = {
	name: ({ name }) => [name],
	status: ({ status: { is, since, until, note, replacedBy } }, names) => [
		[is, since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(", "),
		note && `“${note}”`,
		replacedBy.length > 0 ? `replaced by ${replacedBy.map(names.service).join(", ")}` : undefined,
	],
	phone: ({ contact }) =>
		contact.phones.map((phone) =>
			[
				phone.number,
				phone.for && `(${phone.for})`,
				phone.textphone && `textphone ${phone.textphone}`,
				phone.sure ? "" : "(not sure)",
			]
				.filter(Boolean)
				.join(" "),
		),
	hours: ({ contact }) => contact.phones.map(({ hours }) => hours),
	email: ({ contact: { email } }) => [
		email && `${email.address}${email.sure ? "" : " (not sure)"}`,
	],
	link: ({ contact }) => [contact.url?.href],
	address: ({ contact }) => [contact.address?.text],
	cost: ({ cost }) => [cost?.says],
	area: ({ districts }, names) => districts.map(names.place),
	rules: ({ condition, rules }, names) => [
		{ stated: "the whole rule", partly: "part of the rules", "not-found": "no rules found" }[rules],
		...publishedRules(condition).map((rule: Condition) =>
			ruleInWords("en", names)(rule as ReasonRule),
		),
	],
};

const MOST_PLACES = 6;

/**
 * What changed for residents, a line an entry and a line each fact beneath it.
 *
 * @param namesOf - the names of places and services, in each version
 */
export function entryLines(
	{ name, fate, before, after, into, facts }: EntryDiff,
	namesOf: { before: RuleNames; after: RuleNames },
): string[] {
	const told = facts.filter((fact) => fact in OLD_AND_NEW);
	const untold = facts.filter((fact) => !(fact in OLD_AND_NEW)).map((fact) => FACT_NAMES[fact]);
	const isNew = before === undefined && after !== undefined;
	const shown = isNew ? (Object.keys(OLD_AND_NEW) as EntryFact[]) : told;
	return [
		`${name}: ${fateWords(fate, [...told.map((fact) => FACT_NAMES[fact]), ...untold], into && namesOf.after.service(into), before)}`,
		...shown.flatMap((fact) => {
			const old = before ? textsOf(fact, before, namesOf.before) : [];
			const fresh = after ? textsOf(fact, after, namesOf.after) : [];
			if (!isNew) return [`  ${FACT_NAMES[fact]}: ${changeWords(fact, old, fresh)}`];
			const isSaid = fact !== "name" && fresh.length > 0;
			return isSaid ? [`  ${FACT_NAMES[fact]}: ${fewOf(fact, fresh)}`] : [];
		}),
	];
}

function textsOf(fact: EntryFact, service: Service, names: RuleNames): string[] {
	const texts = OLD_AND_NEW[fact]?.(service, names) ?? [];
	return texts.filter((text) => text !== undefined && text !== "") as string[];
}

/** Old and new; of a long list only what came and what went. */
function changeWords(fact: EntryFact, old: string[], fresh: string[]): string {
	const isList = fact === "area" || fact === "rules";
	if (!isList || old.length === 0 || fresh.length === 0)
		return `${fewOf(fact, old)} -> ${fewOf(fact, fresh)}`;
	const gone = old.filter((text) => !fresh.includes(text));
	const come = fresh.filter((text) => !old.includes(text));
	if (gone.length === 0) return `now also ${fewOf(fact, come)}`;
	return come.length === 0
		? `no longer ${fewOf(fact, gone)}`
		: `${fewOf(fact, gone)} -> ${fewOf(fact, come)}`;
}

function fewOf(fact: EntryFact, texts: string[]): string {
	if (texts.length === 0) return "none";
	if (fact !== "area") return texts.join("; ");
	if (texts.length <= MOST_PLACES) return texts.join(", ");
	const few = texts.slice(0, MOST_PLACES - 1);
	return `${few.join(", ")} and ${texts.length - few.length} more`;
}

function fateWords(
	fate: EntryDiff["fate"],
	facts: string[],
	into: string | undefined,
	before: Service | undefined,
): string {
	const others = facts.filter((fact) => fact !== FACT_NAMES.status);
	const also = others.length > 0 ? `; ${others.join(", ")} changed` : "";
	switch (fate) {
		case "added":
			return "new";
		case "removed":
			return "removed";
		case "joined":
			return `joined with ${into}`;
		case "back":
			return `back, it was ${before?.status.is}${also}`;
		case "changed": {
			const isRenamed = facts.includes(FACT_NAMES.name);
			const rest = facts.filter((fact) => !isRenamed || fact !== FACT_NAMES.name);
			const renamed = isRenamed ? [`renamed from ${before?.name}`] : [];
			return [...renamed, ...(rest.length > 0 ? [`${rest.join(", ")} changed`] : [])].join("; ");
		}
		default:
			return `${fate}${also}`;
	}
}
