import type { PageState } from "./page-states.ts";
import { Visitor } from "./visitor.ts";

const PROBLEM = '[role="alert"]';
const state = (name: string, path: string, has: string): PageState => ({
	name: `prescribe${name}`,
	path: `/prescribe${path}`,
	has,
});

/** The social prescriber's pages in the states that an address alone brings about. */
const STATES: PageState[] = [
	state("", "", '.needs button[value="health-msk"]'),
	state(", words", "?q=COPD", ".leaflet-links"),
	state(", words at a place", "?q=low+mood&area=derby", 'a[href^="/prescribe?q=low"]'),
	state(", a choice, all of it", "?need=health-mental&area=derby&all=1", ".results ~ .results"),
	state(", cannot wait", "?q=suicidal", "#now-title"),
	state(", abuse", "?need=domestic-abuse&area=derby", "#exit"),
	state(", nothing found", "?q=xkcd+qzxv&area=rutland", "section .number"),
	{ ...state(", nothing asked", "?empty", `${PROBLEM} a[href="#q"]`), status: 422 },
	state(", read out", "/derbyshire-talking-therapies", ".spoken-number"),
	state(", read out, not sure", "/my-lungs-my-life-work", ".note.ask"),
	state(", read out, no way in known", "/connect-to-work-east-midlands", ".note.ask ~ p .number"),
	state(", read out, ended", "/kickstart-scheme", ".note.stop"),
	state(", read out, abuse", "/juno-womens-aid", "#exit"),
	{
		name: "leaflet in Urdu",
		path: "/services/national-careers-service/leaflet/ur",
		has: '.leaflet[lang="ur"][dir="rtl"]',
	},
	{
		name: "leaflet in English",
		path: "/services/acas/leaflet/en",
		has: '.leaflet[lang="en"][dir="ltr"]',
	},
	{
		name: "leaflet in Polish, abuse",
		path: "/services/juno-womens-aid/leaflet/pl",
		has: "#exit",
	},
];

/** The social prescriber's pages in every state. */
export async function prescribeStates(origin: string): Promise<PageState[]> {
	const visitor = new Visitor(origin);
	await visitor.open("/prescribe");
	await visitor.send({ q: "COPD", where: "Carlton" });
	const choice: PageState = {
		...state(", place choice", "?q=COPD&place", "#where-problem a"),
		status: 422,
		place: visitor.jar.get("place")?.value,
	};
	return [...STATES, choice];
}
