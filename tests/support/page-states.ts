import { DECLINED } from "#app/domain/triage/answer-form.ts";
import { BROWSE_STATES } from "./browse-states.ts";
import { deskStates } from "./desk-states.ts";
import { GUIDE_STATES } from "./guide-states.ts";
import { handOverStates } from "./hand-over-states.ts";
import { LEAFLET_STATES } from "./leaflet-states.ts";
import { paperStates } from "./paper-states.ts";
import {
	carer,
	everything,
	hurtAtHome,
	lowPaid,
	nobody,
	type Person,
	prisonLeaver,
	retired,
} from "./people.ts";
import { prescribeStates } from "./prescribe-states.ts";
import { savedStates } from "./saved-states.ts";
import { searchStates } from "./search-states.ts";
import { sendStates } from "./send-states.ts";
import { SERVICE_STATES } from "./service-states.ts";
import { takeStates } from "./take-states.ts";
import { teamStates } from "./team-states.ts";
import { Visitor } from "./visitor.ts";

/** A page in one of the states it can be in. */
export interface PageState {
	name: string;
	path: string;
	/** What only this state holds, as a selector, so that a state that no longer comes about is noticed. */
	has: string;
	/** 200 unless told. */
	status?: number;
	/** The sealed answers that bring the page into this state; undefined where it needs none. */
	answers?: string | undefined;
	/** The sealed place that could not be read. */
	place?: string | undefined;
	/** The page brings a script, which asks for more. */
	isHydrated?: boolean;
	/** The page is for those whose work this is, and shows pictures. */
	hasPictures?: boolean;
	/** The sealed code of a kept plan. */
	saved?: string | undefined;
	/** The sealed code for another screen; and what another screen sees. */
	handOver?: string | undefined;
	seen?: string | undefined;
	/** The sealed message that is about to be sent, or was. */
	message?: string | undefined;
	/** What was typed from paper and has to be mended, sealed. */
	paper?: string | undefined;
	/** The sealed client at the adviser's desk. */
	desk?: string | undefined;
	/** The sealed list of a team. */
	team?: string | undefined;
}

const PROBLEM = '[role="alert"]';

/** Pages that are the same for everybody. */
const PLAIN: PageState[] = [
	{ name: "home", path: "/", has: 'a.button[href^="/start"]' },
	{ name: "start", path: "/start", has: 'input[name="shared"]' },
	{ name: "start for another", path: "/start?for=other", has: 'input[value="other"]' },
	{ name: "start from a place", path: "/start?area=derby", has: 'input[value="derby"]' },
	...BROWSE_STATES,
	...SERVICE_STATES,
	...LEAFLET_STATES,
	{ name: "help now", path: "/now", has: ".number" },
	{ name: "cleared", path: "/clear", has: 'a.button[href="/start"]' },
	{ name: "cleared, not ended", path: "/clear?shown", has: PROBLEM },
	{ name: "lost", path: "/lost", has: 'a.button[href="/start"]' },
	...["about", "privacy", "cookies", "accessibility", "terms", "sources"].map((page) => ({
		name: page,
		path: `/${page}`,
		has: "article h1",
	})),
	...GUIDE_STATES,
	{ name: "not found", path: "/nonsense", has: 'main a[href="/now"]', status: 404 },
];

const made = new Map<string, Promise<PageState[]>>();

/** Every page for residents in every state, brought about once. Answers have no language: each state can be shown in any. */
export function pageStates(origin: string): Promise<PageState[]> {
	const states = made.get(origin) ?? makeStates(origin);
	made.set(origin, states);
	return states;
}

async function makeStates(origin: string): Promise<PageState[]> {
	const answered = [
		areaStates(origin),
		choiceStates(origin),
		planStates(origin),
		searchStates(origin),
		savedStates(origin),
		handOverStates(origin),
		sendStates(origin),
		takeStates(origin),
		paperStates(origin),
		deskStates(origin),
		prescribeStates(origin),
		teamStates(origin),
	];
	return [...PLAIN, ...(await Promise.all(answered)).flat()];
}

/** What may come of a place: nothing found, a choice, outside; and of an age: one that ends the questions. */
async function areaStates(origin: string): Promise<PageState[]> {
	const unstarted = new Visitor(origin);
	await unstarted.open("/start");
	const begun = await begin(origin, "no");
	const typed = (area: string) => after(origin, begun, { area });
	const [choosing, outside, aged] = await Promise.all([
		typed("Carlton"),
		typed("SK6 1AA"),
		typed("Derby"),
	]);
	return [
		at(await after(origin, unstarted, {}), "start, error", PROBLEM),
		at(begun, "text question", 'input[type="text"]'),
		at(await typed(""), "text question, empty", PROBLEM),
		at(await typed("Qwxyz"), "text question, not found", PROBLEM),
		at(outside, "outside", 'button[value="elsewhere"]'),
		at(choosing, "place choice", 'input[name="choosing"]'),
		at(await after(origin, choosing, {}), "place choice, error", PROBLEM),
		at(await after(origin, aged, { age: "old" }), "age, error", PROBLEM),
		at(await after(origin, aged, { age: "12" }), "too young", 'button[name="again"]'),
	];
}

async function choiceStates(origin: string): Promise<PageState[]> {
	const visitor = new Visitor(origin);
	await visitor.open("/start?for=other");
	await visitor.send({ shared: "yes" });
	const { area, age, work, ...others } = everything;
	await visitor.answer({ area, age });
	const one = at(visitor, "question of one, for another", 'input[type="radio"]');
	const oneWrong = at(await after(origin, visitor, {}), "question of one, error", PROBLEM);
	await visitor.answer({ work });
	const many = at(visitor, "question of many", 'input[type="checkbox"]');
	const manyWrong = at(await after(origin, visitor, {}), "question of many, error", PROBLEM);
	const unfinished = at(visitor, "check, not finished", ".summary ~ .note", "/check");
	await visitor.answer(others);
	const schemes = at(visitor, "question of schemes", 'input[name="using"]');
	return [one, oneWrong, many, manyWrong, unfinished, schemes];
}

/** Whole visits, and their plans. */
async function planStates(origin: string): Promise<PageState[]> {
	const whole = async (person: Person) => {
		const visitor = await begin(origin, "yes");
		await visitor.answer(person, DECLINED);
		return visitor;
	};
	const people = [carer, everything, prisonLeaver, hurtAtHome, retired, lowPaid, nobody];
	const [cared, named, left, hurt, old, low, none] = (await Promise.all(people.map(whole))) as [
		Visitor,
		Visitor,
		Visitor,
		Visitor,
		Visitor,
		Visitor,
		Visitor,
	];
	return [
		at(named, "check", ".summary", "/check"),
		at(none, "check, all declined", ".summary", "/check"),
		at(named, "change of an answer", "input:checked", "/q/3?change"),
		at(cared, "plan", ".first-call .number", "/plan"),
		at(named, "plan with gaps", "#gaps-title", "/plan"),
		at(left, "plan with help today", "#now-title", "/plan"),
		at(hurt, "plan about abuse", "#now-title", "/plan"),
		at(old, "plan without a start", ".landing:first-child > .under > p", "/plan"),
		at(low, "plan with nobody to reach", ".line .tel:not(.number)", "/plan"),
		at(low, "plan with ways up", ".ways", "/plan"),
		at(none, "plan of nothing named", ".first-call", "/plan"),
		at(named, "others", ".line", "/plan/others"),
		at(cared, "not now", ".line", "/plan/not-now"),
	];
}

/** Every question of somebody, as they come to it, on a computer that others use. */
export async function questionPages(origin: string, person: Person): Promise<PageState[]> {
	const visitor = await begin(origin, "yes");
	const pages: PageState[] = [];
	for (let field = visitor.page.asks; field !== undefined; field = visitor.page.asks) {
		pages.push(at(visitor, `asks ${field}`, `main [name="${field}"]`));
		await visitor.answer({ [field]: person[field] ?? DECLINED });
	}
	return pages;
}

/** Somebody at the first question, on a computer that others use or not. */
export async function begin(origin: string, shared: "yes" | "no"): Promise<Visitor> {
	const visitor = new Visitor(origin);
	await visitor.open("/start");
	await visitor.send({ shared });
	return visitor;
}

/** The state that a visitor is in; of another page where a path is given. */
function at(visitor: Visitor, name: string, has: string, path?: string): PageState {
	const { page, jar } = visitor;
	const answers = jar.get("answers")?.value;
	return { name, path: path ?? page.path, has, answers, status: path ? 200 : page.status };
}

/** Where a visitor would be after sending this; they themselves stay where they are. */
async function after(origin: string, visitor: Visitor, said: Person): Promise<Visitor> {
	const { page, jar } = visitor;
	const other = new Visitor(origin);
	const answers = jar.get("answers")?.value;
	if (answers !== undefined) other.jar.put("answers", answers);
	await other.open(page.path);
	await other.send(said);
	return other;
}
