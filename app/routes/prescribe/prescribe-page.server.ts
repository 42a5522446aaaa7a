import { withoutPostcodes } from "#app/domain/areas/without-postcodes.ts";
import { crisisLinesFor } from "#app/domain/catalogue/browse-barrier.ts";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import { CRISIS_PARTS, type CrisisLine } from "#app/domain/catalogue/crisis.schema.ts";
import { type ResultCard, resultCard } from "#app/domain/catalogue/result-card.ts";
import { serviceWantsExit, wantsExit } from "#app/domain/catalogue/urgent.ts";
import { findServices } from "#app/domain/prescribing/find-services.ts";
import { type Prescribable, prescribable } from "#app/domain/prescribing/prescribable.ts";
import {
	isAsked,
	type PrescribeChoices,
	prescribeAddress,
	readPrescribeChoices,
} from "#app/domain/prescribing/prescribe-choices.ts";
import { type WayIn, wayIn } from "#app/domain/prescribing/way-in.ts";
import { barrierWords } from "#app/i18n/search-words.ts";
import { today } from "#app/server/clock.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { searchedOf } from "#app/server/search-index.server.ts";
import { readTeam } from "#app/server/team/team-cookie.server.ts";
import { formProblem, goToPlace } from "./prescribe-place.server.ts";

/** A service of the answer, with how a patient gets in. */
export interface PrescribeLine {
	service: ResultCard;
	way: WayIn;
}

/** One of a team's usual services; it may be one that neither a surgery nor a patient gets into. */
export interface TeamLine {
	service: ResultCard;
	way: WayIn | undefined;
	/** The team's own words about the service; empty where it has none. */
	note: string;
}

/** The answer to a condition or circumstance. */
export interface PrescribeAnswer {
	open: PrescribeLine[];
	check: PrescribeLine[];
	unknown: PrescribeLine[];
	/** How many there are, with those left out. */
	total: number;
	/** Leads to the whole list; undefined where it is all there. */
	wholeAddress: string | undefined;
	/** Leads to everything that was found, also what has ended or only others may send people to; undefined where all of it is there. */
	everythingAddress: string | undefined;
	showing: string[];
	now: CrisisLine[];
}

/** What somebody with a patient beside them looks through; the rest is one press away. */
const FIRST_FEW = 8;

/**
 * The page for a request.
 *
 * @throws a 303 to the same answer without a postcode, where the words hold one: it counts as the place, and is dropped
 */
export function prescribePage(
	request: Request,
	{ secure, language }: { secure: boolean; language: string },
) {
	const navigator = getNavigator();
	const { region, crisis, crisisWords } = navigator.catalogue;
	const { searchParams } = new URL(request.url);
	const choices = readPrescribeChoices(searchParams, navigator.vocabulary.areas);
	const { rest, postcode } = withoutPostcodes(choices.words);
	if (postcode !== undefined) throw goToPlace(postcode, { ...choices, words: rest }, secure);
	const answer = isAsked(choices) ? answerTo(choices) : undefined;
	const problem = formProblem(request, choices, language);
	const team = answer && !problem ? [] : teamServices(request);
	return {
		choices,
		answer,
		problem,
		team: team.map(({ service, note }): TeamLine => {
			return { service: resultCard(service, region), way: wayIn(service), note };
		}),
		place: region.districts.find(({ id }) => id === choices.area)?.name,
		hasExit:
			wantsExit([choices.need ?? ""]) ||
			(answer?.now.length ?? 0) > 0 ||
			team.some(({ service }) => serviceWantsExit(service.helps)),
		crisisWords: crisis.lines.length > 0 ? (crisisWords.get(language) ?? {}) : {},
		help: helpline(),
	};
}

/** The services of the team's list on this device, in its order. */
function teamServices(request: Request) {
	const { byId } = getNavigator().catalogue;
	return (readTeam(request)?.services ?? []).flatMap(({ id, note }) => {
		const service = byId.get(id);
		return service ? [{ service, note }] : [];
	});
}

function answerTo(choices: PrescribeChoices): PrescribeAnswer {
	const navigator = getNavigator();
	const { catalogue } = navigator;
	const { synonyms } = navigator.synonyms;
	const searched = searchedOf(navigator, barrierWords);
	const found = findServices(choices, { catalogue, searched, synonyms }, today());
	const list = prescribable(found.services);
	const all = [...list.open, ...list.check, ...list.unknown];
	const shown = new Set(choices.isWhole ? all : all.slice(0, FIRST_FEW));
	const lines = (part: readonly Prescribable[]) =>
		part
			.filter((one) => shown.has(one))
			.map(({ service, way }) => ({ service: resultCard(service, catalogue.region), way }));
	const isCut = shown.size < all.length;
	return {
		open: lines(list.open),
		check: lines(list.check),
		unknown: lines(list.unknown),
		total: all.length,
		wholeAddress: isCut ? prescribeAddress({ ...choices, isWhole: true }) : undefined,
		everythingAddress: found.services.length > all.length ? everythingAddress(choices) : undefined,
		showing: found.showing,
		now: linesNow(choices, found.isUrgent, catalogue),
	};
}

/** The same question on the pages that leave nothing out. */
function everythingAddress({ words, need, area }: PrescribeChoices): string {
	const query = new URLSearchParams([
		...(need === undefined ? [["q", words]] : []),
		...(area === undefined ? [] : [["area", area]]),
	]);
	const path = need === undefined ? "/services" : `/barriers/${need}`;
	return query.size === 0 ? path : `${path}?${query}`;
}

/** Whom to ring today, for a choice that brings it or for words that say it; of a roof over the head only where it was chosen. */
function linesNow(
	{ need, area }: PrescribeChoices,
	isUrgent: boolean,
	{ crisis }: Catalogue,
): CrisisLine[] {
	if (need !== undefined) return crisisLinesFor(crisis, need, area);
	if (!isUrgent) return [];
	return CRISIS_PARTS.filter((part) => part !== "home").flatMap((part) =>
		crisis.lines.filter(({ about, areas }) => about === part && areas === undefined).slice(0, 1),
	);
}
