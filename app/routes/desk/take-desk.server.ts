import { readDesk as readFields } from "#app/domain/desk/read-desk.ts";
import { changeList, readListChange } from "#app/domain/desk/shortlist.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { ELSEWHERE } from "#app/domain/facts/fact-values.ts";
import { readPaperCode } from "#app/domain/paper/paper-code.ts";
import { askedAbout } from "#app/domain/search/asked-about.ts";
import { DECLINED } from "#app/domain/triage/answer-form.ts";
import { barrierWords } from "#app/i18n/search-words.ts";
import { readArea } from "#app/server/answer-area.server.ts";
import { answeredDesk, walkOf } from "#app/server/desk/answered-desk.server.ts";
import type { Desk, DeskWrong } from "#app/server/desk/desk-cookie.server.ts";
import type { Navigator } from "#app/server/navigator.server.ts";
import { currentPaperForm } from "#app/server/paper-form.server.ts";
import { searchedOf } from "#app/server/search-index.server.ts";

/**
 * The desk after its form was sent: every answer anew, and what its button asks for. What cannot be read is kept apart,
 * to be mended; all else counts.
 *
 * @param form - all fields of the desk, or those of a smaller form; `do` says which button
 */
export function takeDesk(form: URLSearchParams, desk: Desk, navigator: Navigator): Desk {
	const action = form.get("do");
	if (action === "paper") return takePaper(form.get("code") ?? "", desk, navigator);
	if (action === "keys-off" || action === "keys-on")
		return { ...desk, areKeysOff: action === "keys-off" };
	const place = takePlace(form, navigator);
	const { answers, problems } = readFields(
		(field) => form.getAll(field),
		place.area,
		navigator.vocabulary.services,
	);
	const wrong: DeskWrong[] = Object.entries(problems).map(([field, problem]) => ({
		field,
		problem,
		input: form.getAll(field),
		choices: [],
	}));
	const change = readListChange(action);
	const isKnown = change && navigator.catalogue.byId.has(change.id);
	const asked = takeAbout(form, action, { ...desk, answers }, navigator);
	return {
		...desk,
		turn: desk.turn + 1,
		answers,
		walk: walkOf(answers, navigator),
		list: change && isKnown ? changeList(desk.list, change) : desk.list,
		about: asked.about,
		wrong: [...place.wrong, ...wrong, ...asked.wrong],
	};
}

interface TakenPlace {
	/** Undefined while nothing is said, or what is said is to be mended. */
	area: Answers["area"];
	wrong: DeskWrong[];
}

/** Where the client lives. A postcode becomes a district here and goes no further. */
function takePlace(form: URLSearchParams, navigator: Navigator): TakenPlace {
	const given = form.getAll("area").filter((text) => text.trim() !== "");
	if (given.includes(DECLINED)) {
		const input = given.filter((text) => text !== DECLINED);
		if (input.length === 0) return { area: null, wrong: [] };
		return { area: undefined, wrong: [{ field: "area", problem: "both", input, choices: [] }] };
	}
	const choice = form.get("choice");
	const chosen = [...navigator.vocabulary.areas, ELSEWHERE].find((id) => id === choice);
	if (chosen) return { area: chosen, wrong: [] };
	const [typed] = given;
	if (typed === undefined) return { area: form.has("outside") ? ELSEWHERE : undefined, wrong: [] };
	const read = readArea(new URLSearchParams([["area", typed]]), navigator);
	if ("area" in read) return { area: read.area, wrong: [] };
	if ("again" in read) return { area: undefined, wrong: [] };
	const { draft } = read;
	if (draft.problem === "outside") return { area: ELSEWHERE, wrong: [] };
	return { area: undefined, wrong: [{ field: "area", ...draft }] };
}

/** The service that is asked about: by its id from a button, by what was typed, or the one of before. */
function takeAbout(
	form: URLSearchParams,
	action: string | null,
	desk: Desk,
	navigator: Navigator,
): { about: string | undefined; wrong: DeskWrong[] } {
	const { byId } = navigator.catalogue;
	if (action?.startsWith("about:")) {
		const id = action.slice("about:".length);
		return { about: byId.has(id) ? id : undefined, wrong: [] };
	}
	if (action !== "about") return { about: desk.about, wrong: [] };
	const words = (form.get("about") ?? "").trim();
	if (words === "") return { about: undefined, wrong: [] };
	const { index } = searchedOf(navigator, barrierWords);
	const about = askedAbout(words, index, desk.answers.area ?? undefined);
	if (about) return { about, wrong: [] };
	const wrong = [{ field: "about", problem: "notFound", input: [words], choices: [] }];
	return { about: undefined, wrong };
}

/** The codes of a sheet of paper take the place of what was answered, and of what was chosen by that: it may be the next client's. */
function takePaper(code: string, desk: Desk, navigator: Navigator): Desk {
	const read = readPaperCode(currentPaperForm(navigator), code);
	if (read.is !== "answers") return { ...desk, paper: code };
	return answeredDesk({ answers: read.answers }, desk, navigator);
}
