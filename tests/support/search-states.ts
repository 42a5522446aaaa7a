import type { PageState } from "./page-states.ts";
import { Visitor } from "./visitor.ts";

const PROBLEM = '[role="alert"]';
const state = (name: string, path: string, has: string): PageState => ({
	name: `search${name}`,
	path: `/services${path}`,
	has,
	isHydrated: true,
});

/** The search in every state that an address alone brings about. */
const STATES: PageState[] = [
	state("", "", "#q"),
	state(", results", "?q=bad+back", ".results h3"),
	state(", look-alikes", "?q=working+well", "#which"),
	state(", a place", "?q=debt&area=derby", "details #place"),
	state(", choices open", "?q=debt&free=1", "details[open] select"),
	state(", second part", "?area=derby&page=2", ".pages"),
	state(", nothing found", "?q=xkcd+qzxv", 'section a[href^="tel:"]'),
	state(", nothing left", "?q=debt&kind=childcare&barrier=veteran", 'a[href="/services?q=debt"]'),
	state(", ended", "?q=kickstart", ".note.stop a"),
	state(", abuse", "?barrier=domestic-abuse", "#urgent"),
	{ ...state(", no place", "?place", PROBLEM), status: 422 },
];

/** The search in every state. */
export async function searchStates(origin: string): Promise<PageState[]> {
	const visitor = new Visitor(origin);
	await visitor.open("/services?q=debt");
	await visitor.send({ place: "Carlton" });
	const choice: PageState = {
		...state(", place choice", "?q=debt&place", `${PROBLEM} ~ * #place-problem a`),
		status: 422,
		place: visitor.jar.get("place")?.value,
	};
	return [...STATES, choice];
}
