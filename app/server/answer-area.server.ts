import type { AreaOption } from "#app/domain/areas/area.ts";
import { findArea } from "#app/domain/areas/find-area.ts";
import { ELSEWHERE } from "#app/domain/facts/fact-values.ts";
import type { Navigator } from "./navigator.server.ts";
import { getPlaceIndex } from "./place-index.server.ts";
import type { Draft } from "./session.server.ts";

/** What became of what somebody wrote about where they live: an area, a page to show instead, or the question anew. */
export type AreaAnswer = { area: string | null } | { draft: Omit<Draft, "page"> } | { again: true };

/** Why somebody may be asked to choose a place, as keys of `questions:area`. */
const WHYS = [
	"choose.border",
	"choose.mail-point",
	"choose.same-name",
	"choose.wide-name",
	"choose.suggest",
] as const;

/** The value of the choice that goes back to the empty question. */
export const AGAIN = "again";

/**
 * Reads where somebody lives. What they typed is turned into a district here
 * and goes no further; only where nothing was found is it kept, sealed, so
 * that they can mend it.
 */
export function readArea(form: URLSearchParams, navigator: Navigator): AreaAnswer {
	const choice = form.get("choice");
	if (choice === AGAIN) return { again: true };
	// Whoever says that they live elsewhere is told who can help there, before they go on.
	if (choice === ELSEWHERE && form.has("choosing")) {
		return { draft: { input: [], problem: "outside", choices: [] } };
	}
	if (choice === ELSEWHERE || navigator.vocabulary.areas.includes(choice ?? ""))
		return { area: choice };
	if (form.has("choosing")) {
		const why = WHYS.find((one) => one === form.get("choosing")) ?? WHYS[0];
		return {
			draft: {
				input: [why],
				problem: "chooseProblem",
				choices: form.getAll("offered"),
			},
		};
	}
	if (form.has("declined")) return { area: null };
	const typed = form.get("area") ?? "";
	if (typed.trim() === "") return { draft: { input: [], problem: "problem", choices: [] } };
	const found = findArea(typed, getPlaceIndex(navigator.catalogue.region.districts));
	switch (found.kind) {
		case "district":
			return { area: found.district };
		case "choose":
			return {
				draft: { input: [], problem: `choose.${found.why}`, choices: found.options.map(asText) },
			};
		case "outside":
			return {
				draft: {
					input: [],
					problem: "outside",
					choices: found.council === undefined ? [] : [found.council],
				},
			};
		case "not-found":
			return found.suggestions.length > 0
				? {
						draft: { input: [], problem: "choose.suggest", choices: found.suggestions.map(asText) },
					}
				: { draft: { input: [typed], problem: "notFound", choices: [] } };
	}
}

/** An option as the draft keeps it: its value, then what to call it. */
function asText(option: AreaOption): string {
	if ("outside" in option) return [ELSEWHERE, option.outside].join("|");
	return [option.district, option.place ?? "", option.parent ?? ""].join("|");
}

/** A kept option read back: the value to send, and the names to put into words. */
export function optionParts(text: string): { value: string; place: string; parent: string } {
	const [value = "", place = "", parent = ""] = text.split("|");
	return { value, place, parent };
}
