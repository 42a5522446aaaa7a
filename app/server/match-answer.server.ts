import type { MatchError, ReasonRule } from "#app/domain/triage/match-report.schema.ts";
import { matchReport } from "#app/domain/triage/match-report.ts";
import { readMatchRequest } from "#app/domain/triage/match-request.ts";
import { writeReceipt } from "#app/domain/triage/receipt.ts";
import type { RuleNames } from "#app/i18n/match-words.ts";
import { FORM_BYTES } from "./http/request-body.server.ts";
import type { Navigator } from "./navigator.server.ts";
import { placeNames } from "./plan-view.server.ts";

/** The most that somebody's answers may be, in bytes. */
export const MATCH_BYTES = FORM_BYTES;

/** What to send back: a status as the web knows it, and JSON that ends in a line break. */
export interface MatchAnswer {
	status: 200 | 400 | 413;
	body: string;
}

/** What an answer is worked out with, besides what was sent. */
export interface MatchSurroundings {
	navigator: Navigator;
	/** The day in question, `YYYY-MM-DD`. */
	today: string;
	/** Ids of the languages that may be asked for, the first for those who ask for none. */
	languages: readonly string[];
	/** Makes what puts a rule into words of a language. */
	words: (language: string, names: RuleNames) => (rule: ReasonRule) => string;
	/** A language that goes before what was sent, as `--lang` does. */
	lang?: string | undefined;
}

/**
 * Answers what was sent to `POST /api/match` or given to `npm run match`: one
 * function, so that the two can never differ by a byte.
 *
 * @param sent - the bytes of a JSON text; undefined where they were too many
 */
export function answerMatch(sent: Uint8Array | undefined, around: MatchSurroundings): MatchAnswer {
	if (sent === undefined) return matchError(413, `This is too long: ${MATCH_BYTES} bytes at most.`);
	const json = readJson(sent);
	if (!json.ok) return matchError(400, json.says);
	const { navigator, today, languages, words } = around;
	const given = around.lang === undefined ? json.value : withLanguage(json.value, around.lang);
	const read = readMatchRequest(given, navigator.vocabulary, languages);
	if (!read.ok)
		return matchError(
			400,
			`Please mend: ${read.wrong.map(({ fact }) => fact).join(", ")}.`,
			read.wrong,
		);
	const places = placeNames(navigator);
	const names: RuleNames = {
		place: (id) => places[id] ?? id,
		service: (id) => navigator.catalogue.byId.get(id)?.name ?? id,
	};
	const report = matchReport(read.answers, {
		context: navigator.on(today),
		questions: navigator.questions,
		vocabulary: navigator.vocabulary,
		receipt: writeReceipt({
			day: today,
			catalogue: navigator.catalogue.version,
			rules: navigator.rules,
		}),
		inWords: words(read.lang ?? languages[0] ?? "en", names),
	});
	return { status: 200, body: `${JSON.stringify(report)}\n` };
}

/** An error as callers get it: what is wrong in words, and each wrong fact with what it may be. */
export function matchError<Status extends number>(
	status: Status,
	error: string,
	facts: MatchError["facts"] = [],
): { status: Status; body: string } {
	return { status, body: `${JSON.stringify({ error, facts } satisfies MatchError)}\n` };
}

type ReadJson = { ok: true; value: unknown } | { ok: false; says: string };

/** Its own words for what is no JSON: a parser's would quote what was sent. */
function readJson(sent: Uint8Array): ReadJson {
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(sent);
	} catch {
		return { ok: false, says: "This is not JSON: it is not written in UTF-8." };
	}
	if (text.startsWith("\ufeff")) {
		return {
			ok: false,
			says: "This is not JSON: a byte order mark stands before it. Save it as UTF-8 without one.",
		};
	}
	if (text.trim() === "")
		return { ok: false, says: 'This is not JSON: it is empty. Send {"answers": {}} at least.' };
	try {
		return { ok: true, value: JSON.parse(text) };
	} catch {
		return { ok: false, says: "This is not JSON. Look for a missing quote, comma or bracket." };
	}
}

function withLanguage(value: unknown, lang: string): unknown {
	return typeof value === "object" && value !== null && !Array.isArray(value)
		? { ...value, lang }
		: value;
}
