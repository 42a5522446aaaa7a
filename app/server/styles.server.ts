// Imported here and nowhere else: from a file the browser also gets, a whole sheet would land in the client's script.
import core from "#app/app.css?inline";
import layers from "#app/layers.css?inline";
import codes from "#app/sheets/codes.css?inline";
import date from "#app/sheets/date.css?inline";
import desk from "#app/sheets/desk.css?inline";
import facts from "#app/sheets/facts.css?inline";
import leaflet from "#app/sheets/leaflet.css?inline";
import lines from "#app/sheets/lines.css?inline";
import lists from "#app/sheets/lists.css?inline";
import pictures from "#app/sheets/pictures.css?inline";
import plan from "#app/sheets/plan.css?inline";
import planOnPaper from "#app/sheets/plan-on-paper.css?inline";
import poster from "#app/sheets/poster.css?inline";
import prescribe from "#app/sheets/prescribe.css?inline";
import questionnaire from "#app/sheets/questionnaire.css?inline";
import saved from "#app/sheets/saved.css?inline";
import search from "#app/sheets/search.css?inline";
import send from "#app/sheets/send.css?inline";
import steps from "#app/sheets/steps.css?inline";
import tables from "#app/sheets/tables.css?inline";
import team from "#app/sheets/team.css?inline";
import { prepareStretch, type Stretch } from "./http/page-compression.server.ts";

/** What only some pages show, by the name that a page asks for it by. Each stands in app/sheets/. */
const SHEETS = {
	steps,
	lines,
	plan,
	facts,
	lists,
	search,
	tables,
	codes,
	saved,
	send,
	date,
	desk,
	prescribe,
	team,
	pictures,
};

/** Sheets for paper, which have the last word: what the core says of print holds for pages without one. */
const PAPER = { questionnaire, leaflet, poster, "plan-on-paper": planOnPaper };

export type SheetName = keyof typeof SHEETS | keyof typeof PAPER;

/** Styles of a page, inlined under the nonce: a sheet of its own costs a third more time to the first paint. */
interface PageStyles {
	text: string;
	/** The same, compressed once for all pages that have them. */
	stretch: Stretch;
}

/** Few pages ask for the same sheets in few ways. */
const known = new Map<string, PageStyles>();

/**
 * The styles of a page: the core, which every page carries, and the sheets that it asks for. Those come first, so
 * that of two rules as strong as each other the core's wins, whatever the page; those for paper come last.
 */
export function stylesOf(sheets: readonly SheetName[]): PageStyles {
	const key = sheets.join(" ");
	const styles = known.get(key) ?? written(sheets);
	known.set(key, styles);
	return styles;
}

function written(names: readonly string[]): PageStyles {
	const wanted = (sheets: Record<string, string>) =>
		Object.entries(sheets).flatMap(([name, sheet]) => (names.includes(name) ? [sheet] : []));
	const text = [layers, ...wanted(SHEETS), core, ...wanted(PAPER)].join("");
	return { text, stretch: prepareStretch(text) };
}
