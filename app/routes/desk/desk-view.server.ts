import type { CrisisLine } from "#app/domain/catalogue/crisis.schema.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { evaluate, verdictOf } from "#app/domain/conditions/evaluate.ts";
import { DESK_QUESTIONS, NOTHING_HARD } from "#app/domain/desk/desk-questions.ts";
import type { DeskChoice, DeskName, DeskView } from "#app/domain/desk/desk-view.ts";
import { deskChosen } from "#app/domain/desk/read-desk.ts";
import { Person } from "#app/domain/facts/person.ts";
import type { TeamList } from "#app/domain/team/team-list.ts";
import type { Match } from "#app/domain/triage/match.ts";
import type { Plan } from "#app/domain/triage/plan.ts";
import { schemesToOffer } from "#app/domain/triage/walk.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { today } from "#app/server/clock.server.ts";
import type { Desk } from "#app/server/desk/desk-cookie.server.ts";
import { deskVisit } from "#app/server/desk/desk-visit.server.ts";
import type { Navigator } from "#app/server/navigator.server.ts";
import { planView } from "#app/server/plan-view.server.ts";
import type { Visit } from "#app/server/visit.server.ts";
import { type Judged, lineWords } from "./desk-line-words.ts";
import { deskPlaces, deskProblems } from "./desk-problems.server.ts";
import { deskRecords } from "./desk-records.server.ts";

/**
 * The desk of one client in words, from their answers to the plan and what is copied into a record.
 *
 * @param team - the list that this device holds
 */
export function deskView(
	desk: Desk,
	{ language, team }: { language: string; team: TeamList | undefined },
): DeskView {
	const visit = deskVisit(desk);
	const { navigator } = visit;
	const { answers, list, about } = desk;
	const { view, result } = planView(visit);
	const { plan } = result;
	const { catalogue } = navigator;
	const matches = new Map(result.matches.map((match) => [match.service.id, match]));
	const hasAnswers = desk.walk.length > 0;
	// The plan of somebody nobody has asked anything is not theirs.
	const parts = hasAnswers ? partsOf(plan) : NO_PARTS;
	const asked = about === undefined ? [] : [about];
	const shown = new Set([
		...(parts.firstCall ? [parts.firstCall] : []),
		...parts.start,
		...parts.alongside,
		...parts.next,
		...list,
		...asked,
	]);
	const person = new Person(answers);
	const judged = new Map(
		[...shown].flatMap((id) => {
			const service = catalogue.byId.get(id);
			return service ? [[id, judge(service, matches.get(id), person)] as const] : [];
		}),
	);
	const said = { answers, places: view.places, language, byId: catalogue.byId };
	const { t } = wordsIn(language);
	const isDelicate = (id: string) => {
		const helps = catalogue.byId.get(id)?.helps;
		return helps !== undefined && serviceWantsExit(helps);
	};
	const written = recorded(list, plan, isDelicate);
	return {
		label: desk.label,
		turn: desk.turn,
		...deskPlaces(desk, navigator, language),
		problems: deskProblems(desk, navigator, language),
		schemes: schemesOf(desk, navigator, hasAnswers),
		chosen: chosenOf(desk),
		hasAnswers,
		parts,
		lines: Object.fromEntries([...judged].map(([id, one]) => [id, lineWords(one, said)])),
		now: nowOf(view.now, catalogue.crisisWords.get(language) ?? {}),
		gaps: plan.gaps.map(({ barrier }) => t(`barriers:${barrier}.people`)),
		others: hasAnswers ? plan.others.flatMap(({ id }) => named(id, navigator)) : [],
		notNow: result.matches
			.filter(({ verdict }) => hasAnswers && verdict === "no")
			.map(({ service }) => ({ id: service.id, name: service.name }))
			.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
		team: teamOf(team, visit, matches, person),
		list: list.filter((id) => judged.has(id)),
		about: about !== undefined && judged.has(about) ? about : undefined,
		askInstead: view.askInstead,
		records: hasAnswers ? deskRecords(written, list.length > 0, judged, view) : undefined,
		isDelicate: [...written, ...Object.values(parts).flat()].some(
			(id) => id !== undefined && isDelicate(id),
		),
		receipt: view.receipt,
	};
}

const NO_PARTS: DeskView["parts"] = { firstCall: undefined, start: [], alongside: [], next: [] };

function partsOf({ firstCall, start, alongside, next }: Plan): DeskView["parts"] {
	return {
		firstCall: firstCall?.id,
		start: idsOf(start),
		alongside: idsOf(alongside),
		next: idsOf(next),
	};
}

function idsOf(lines: Plan["start"]): string[] {
	return lines.map(({ id }) => id);
}

/** A service and how it stands for this client; one that is in no plan, such as an ended one, is judged by its rules alone. */
function judge(service: Service, match: Match | undefined, person: Person): Judged {
	const reason = match?.reason ?? evaluate(service.condition, person);
	return {
		service,
		reason,
		suitsReason: match?.suitsReason,
		isStale: match?.isStale ?? false,
		for: person.named.filter((barrier) => service.helps.has(barrier)),
	};
}

/** The team's own services, in its order, each as it stands for this client. */
function teamOf(
	team: TeamList | undefined,
	{ navigator }: Visit,
	matches: ReadonlyMap<string, Match>,
	person: Person,
): DeskView["team"] {
	return (team?.services ?? []).flatMap(({ id, note }) => {
		const service = navigator.catalogue.byId.get(id);
		if (service === undefined) return [];
		const verdict = matches.get(id)?.verdict ?? verdictOf(service.condition, person);
		return [{ id, name: service.name, note, verdict }];
	});
}

/** What goes into a record: what the adviser picked, or else where the plan begins, without what only they may write down. */
function recorded(
	list: readonly string[],
	plan: Plan,
	isDelicate: (id: string) => boolean,
): readonly string[] {
	if (list.length > 0) return list;
	const begins = [...(plan.firstCall ? [plan.firstCall.id] : []), ...idsOf(plan.start)];
	return begins.filter((id) => !isDelicate(id));
}

function schemesOf(desk: Desk, navigator: Navigator, hasAnswers: boolean): DeskChoice[] {
	const ids = hasAnswers ? schemesToOffer(desk.answers, navigator.on(today())) : [];
	return ids
		.flatMap((id) => named(id, navigator))
		.map(({ id, name }) => ({ value: id, label: name }));
}

function chosenOf({ answers, wrong }: Desk): DeskView["chosen"] {
	const stands = DESK_QUESTIONS.map(({ field }) => {
		const given = wrong.find((one) => one.field === field);
		if (given) return [field, given.input] as const;
		// A district goes by its name, see `place`.
		const isPlace = field === "area" && typeof answers.area === "string";
		return [field, isPlace ? [] : deskChosen(field, answers)] as const;
	});
	const isNothing = answers.difficulties?.length === 0;
	return {
		...Object.fromEntries(stands),
		[NOTHING_HARD]: isNothing ? [NOTHING_HARD] : [],
	};
}

function nowOf(
	lines: readonly CrisisLine[],
	words: Readonly<Record<string, string>>,
): DeskView["now"] {
	return lines.map(({ name, when, numbers }) => ({
		name: words[name] ?? name,
		when: words[when] ?? when,
		numbers: numbers.map(({ number, text, sure, hint }) => ({
			number,
			isText: text,
			sure,
			hint: hint && (words[hint] ?? hint),
		})),
	}));
}

function named(id: string, { catalogue }: Navigator): DeskName[] {
	const service = catalogue.byId.get(id);
	return service ? [{ id, name: service.name }] : [];
}
