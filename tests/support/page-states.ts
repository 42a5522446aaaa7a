import { DECLINED, NONE } from "#app/domain/triage/answer-form.ts";
import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { carer, everything, hurtAtHome, prisonLeaver, retired, schoolLeaver } from "./people.ts";
import { type Person, Visit } from "./visit.ts";

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
}

const PROBLEM = '[role="alert"]';

/** Pages that are the same for everybody. */
const PLAIN: PageState[] = [
	{ name: "home", path: "/", has: 'a.button[href="/start"]' },
	{ name: "start", path: "/start", has: 'input[name="shared"]' },
	{ name: "start for another", path: "/start?for=other", has: 'input[value="other"]' },
	{ name: "A to Z", path: "/services", has: ".letters" },
	{ name: "service, open", path: "/services/national-careers-service", has: ".service" },
	{ name: "service, unconfirmed", path: "/services/restart-scheme-llr", has: ".note.ask" },
	{ name: "service, opening", path: "/services/workwell", has: ".note.ask" },
	{ name: "service, ended", path: "/services/kickstart-scheme", has: ".note.stop" },
	{ name: "service, conflicts", path: "/services/derbyshire-carers-association", has: ".note.ask li" },
	{ name: "service, abuse", path: "/services/juno-womens-aid", has: "#exit" },
	{ name: "service, employers", path: "/services/derby-promise", has: ".service" },
	{ name: "help now", path: "/now", has: ".number" },
	{ name: "cleared", path: "/clear", has: 'a.button[href="/start"]' },
	{ name: "lost", path: "/lost", has: 'a.button[href="/start"]' },
	...["about", "privacy", "cookies", "accessibility", "terms", "sources"].map((page) => ({
		name: page,
		path: `/${page}`,
		has: "article h1",
	})),
	{ name: "not found", path: "/nonsense", has: 'main a[href="/now"]', status: 404 },
];

/** Every page for residents in every state. Answers have no language: each state can be shown in any. */
export async function pageStates(origin: string): Promise<PageState[]> {
	const answered = [areaStates(origin), questionStates(origin), planStates(origin)];
	return [...PLAIN, ...(await Promise.all(answered)).flat()];
}

/** What may come of a place: nothing found, a choice, outside; and of an age: one that ends the questions. */
async function areaStates(origin: string): Promise<PageState[]> {
	const visit = new Visit(origin);
	const unstarted = await wrong(visit.fork(), "start, error", "/start", {});
	await visit.start();
	const typed = (area: string) => visit.fork().post("/q/1", { area });
	const choosing = visit.fork();
	await choosing.post("/q/1", { area: "Carlton" });
	const offered = /name="offered" value="([^"]*)"/.exec((await choosing.get("/q/1")).html)?.[1];
	const chosen = { choosing: "", offered: offered ?? "" };
	const [outside, aged, young] = [visit.fork(), visit.fork(), visit.fork()];
	await outside.post("/q/1", { area: "SK6 1AA" });
	await aged.post("/q/1", { area: DECLINED });
	await young.answer({}, ["age"]);
	await young.post("/q/2", { age: "12" });
	return [
		unstarted,
		at(visit, "text question", "/q/1", 'input[type="text"]'),
		await wrong(visit.fork(), "text question, empty", "/q/1", { area: "" }),
		await wrong(visit.fork(), "text question, not found", "/q/1", { area: "Qwxyz" }),
		at(outside, "outside", "/q/1", 'button[value="elsewhere"]'),
		at(choosing, "place choice", "/q/1", 'input[name="choosing"]'),
		await wrong(choosing.fork(), "place choice, error", "/q/1", chosen),
		await wrong(aged, "age, error", "/q/2", { age: "old" }),
		at(young, "too young", "/q/2", 'button[name="again"]'),
	];
}

async function questionStates(origin: string): Promise<PageState[]> {
	const visit = new Visit(origin);
	await visit.post("/start", { shared: "yes", for: "other" });
	const work = (await visit.answer(everything, ["work"])).path;
	const one = at(visit, "question of one, for another", work, 'input[type="radio"]');
	const oneWrong = await wrong(visit.fork(), "question of one, error", work, {});
	const hard = (await visit.answer(everything, ["difficulties"])).path;
	const many = at(visit, "question of many", hard, 'input[type="checkbox"]');
	const manyWrong = await wrong(visit.fork(), "question of many, error", hard, {});
	const unfinished = at(visit, "check, not finished", "/check", ".summary ~ .note");
	const using = (await visit.answer(everything, ["using"])).path;
	const schemes = at(visit, "question of schemes", using, 'input[name="using"]');
	return [one, oneWrong, many, manyWrong, unfinished, schemes];
}

/** Whole visits, and their plans. */
async function planStates(origin: string): Promise<PageState[]> {
	const nobody: Person = { difficulties: [NONE] };
	const people = { carer, everything, prisonLeaver, hurtAtHome, retired, schoolLeaver, nobody };
	const whole = async ([name, person]: [string, Person]) => {
		const visit = new Visit(origin);
		await visit.start("yes");
		await visit.answer(person);
		return [name, visit] as const;
	};
	const visits = Object.fromEntries(await Promise.all(Object.entries(people).map(whole)));
	const of = (name: keyof typeof people, ...rest: [name: string, path: string, has: string]) =>
		at(visits[name] as Visit, ...rest);
	return [
		of("everything", "check", "/check", ".summary"),
		of("nobody", "check, all declined", "/check", ".summary"),
		of("everything", "change of an answer", "/q/3?change", "input:checked"),
		of("carer", "plan", "/plan", ".first-call .number"),
		of("everything", "plan with gaps", "/plan", "#gaps-title"),
		of("prisonLeaver", "plan with help today", "/plan", "#now-title"),
		of("hurtAtHome", "plan about abuse", "/plan", "#now-title"),
		of("retired", "plan without a start", "/plan", ".landing:first-child > .under > p"),
		of("schoolLeaver", "plan with nobody to reach", "/plan", ".line > div.flow"),
		of("nobody", "plan of nothing named", "/plan", ".first-call"),
		of("everything", "others", "/plan/others", ".line"),
		of("carer", "not now", "/plan/not-now", ".line"),
	];
}

function at(visit: Visit, name: string, path: string, has: string): PageState {
	return { name, path, has, answers: visit.answers };
}

/** The state that a form sent wrongly leads to. */
async function wrong(visit: Visit, name: string, path: string, fields: Person): Promise<PageState> {
	await visit.post(path, fields);
	return { ...at(visit, name, path, PROBLEM), status: 422 };
}

/** Gives a browser the answers of a state, and no others. */
export async function bringAnswers(context: BrowserContext, state: PageState, origin: string): Promise<void> {
	await context.clearCookies({ name: "answers" });
	if (state.answers)
		await context.addCookies([{ name: "answers", value: state.answers, url: origin }]);
}

/** Makes sure that a page came up in its state. */
export async function expectState(page: Page, state: PageState, status: number | undefined): Promise<void> {
	const found = { name: state.name, status, has: (await page.locator(state.has).count()) > 0 };
	expect(found).toEqual({ name: state.name, status: state.status ?? 200, has: true });
}

/** Brings a page up in a state. */
export async function show(page: Page, state: PageState, origin: string): Promise<void> {
	await bringAnswers(page.context(), state, origin);
	const response = await page.goto(origin + state.path);
	await expectState(page, state, response?.status());
}
