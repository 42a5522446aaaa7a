import type { RouterContextProvider } from "react-router";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { FACTS, type Fact } from "#app/domain/facts/fact.ts";
import { ELSEWHERE } from "#app/domain/facts/fact-values.ts";
import { Person } from "#app/domain/facts/person.ts";
import { chosenFor, optionsOf, readField } from "#app/domain/triage/answer-form.ts";
import { nextQuestion } from "#app/domain/triage/question.ts";
import { factAt, schemesToOffer, withAnswer } from "#app/domain/triage/walk.ts";
import { optionParts, readArea } from "#app/server/answer-area.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { seeOther } from "#app/server/redirects.server.ts";
import type { Draft, Session } from "#app/server/session.server.ts";
import { requireVisit, type Visit } from "#app/server/visit.server.ts";

type Context = Readonly<RouterContextProvider>;

/** From the third question on a plan is worth looking at. */
const PLAN_FROM = 3;

/** What every state of the page knows. */
interface Shared {
	number: number;
	/** Where Back leads. */
	back: string;
	isChange: boolean;
	isForOther: boolean;
}

/** What the page shows: the question, or what has to be settled before it is answered. */
export type QuestionView = Shared &
	(
		| {
				state: "ask";
				fact: Fact;
				options: { value: string; name?: string }[];
				chosen: string[];
				problem?: string;
				showPlan: boolean;
				/** Whether the browser may offer what it remembers: only on one's own computer, of oneself. */
				mayFillIn: boolean;
		  }
		| {
				state: "choose";
				why: string;
				problem?: string;
				options: { value: string; place: string; parent: string; district: string }[];
		  }
		| { state: "outside"; council?: string; help: ReturnType<typeof helpline> }
		| { state: "too-young"; help: ReturnType<typeof helpline> }
	);

type Shown = { to: string } | { page: QuestionView; status: number };

/** Names the fact too: after a change elsewhere the same number may ask another. */
function pageId(number: number, fact: Fact): string {
	return `q${number} ${fact}`;
}

function numberOf(text: string): number {
	return /^[1-9]\d?$/.test(text) ? Number(text) : 0;
}

/** What `/q/<number>` shows for the request's answers, or where to go instead. */
export function showQuestion(request: Request, numberText: string): Shown {
	const visit = requireVisit(request);
	const { session, navigator, context } = visit;
	const number = numberOf(numberText);
	const fact = factAt(session, number, navigator.questions, context);
	if (fact === null) {
		const isDone = nextQuestion(new Person(session.answers), navigator.questions, context) === null;
		return { to: isDone ? "/check" : `/q/${session.walk.length + 1}` };
	}
	const isChange = new URL(request.url).searchParams.has("change");
	const shared: Shared = {
		number,
		back: isChange ? "/check" : number > 1 ? `/q/${number - 1}` : "/start",
		isChange,
		isForOther: session.isForOther,
	};
	const draft = session.draft?.page === pageId(number, fact) ? session.draft : undefined;
	const page = viewOf(fact, draft, shared, visit);
	const isProblem = "problem" in page && page.problem !== undefined;
	return { page, status: isProblem ? 422 : 200 };
}

function viewOf(
	fact: Fact,
	draft: Draft | undefined,
	shared: Shared,
	{ session, navigator, context }: Visit,
): QuestionView {
	const { catalogue } = navigator;
	const nameOf = (id: string) =>
		catalogue.region.districts.find((district) => district.id === id)?.name ?? "";
	if (draft?.problem === "tooYoung") return { ...shared, state: "too-young", help: helpline() };
	if (draft?.problem === "outside") {
		return {
			...shared,
			state: "outside",
			help: helpline(),
			...(draft.choices[0] ? { council: draft.choices[0] } : {}),
		};
	}
	if (fact === "area" && draft !== undefined && draft.choices.length > 0) {
		const options = draft.choices
			.map(optionParts)
			.map((option) => ({ ...option, district: nameOf(option.value) }));
		const isProblem = draft.problem === "chooseProblem";
		return {
			...shared,
			state: "choose",
			why: isProblem ? (draft.input[0] ?? "choose.border") : draft.problem,
			options,
			...(isProblem ? { problem: draft.problem } : {}),
		};
	}
	const offered = fact === "using" ? schemesToOffer(session.answers, context) : optionsOf(fact);
	const standing = fact === "area" ? areaName(session, nameOf) : chosenFor(fact, session.answers);
	return {
		...shared,
		state: "ask",
		fact,
		options: offered.map((value) => ({
			value,
			...(fact === "using" ? { name: catalogue.byId.get(value)?.name ?? value } : {}),
		})),
		chosen: draft ? draft.input : standing,
		...(draft ? { problem: draft.problem } : {}),
		mayFillIn: !session.isShared && !session.isForOther,
		showPlan: shared.number >= PLAN_FROM && !shared.isChange,
	};
}

/** The district that stands, by name: typing it again is understood. */
function areaName({ answers }: Session, nameOf: (id: string) => string): string[] {
	return answers.area && answers.area !== ELSEWHERE ? [nameOf(answers.area)] : [];
}

/**
 * The fact that a form was made for, where it may still be answered: a page
 * left open in another tab may by now have another question's number.
 */
function factAsked(form: URLSearchParams, { answers, walk }: Session): Fact | undefined {
	const asked = FACTS.find((fact) => fact === form.get("asked"));
	if (asked === undefined || walk.includes(asked)) return asked;
	const standing = new Person(answers).standing(asked);
	return standing.is === "absent" && standing.ask === asked ? asked : undefined;
}

/** Takes the answer to `/q/<number>` and leads on; always a 303. */
export async function answerQuestion(
	request: Request,
	numberText: string,
	routerContext: Context,
): Promise<Response> {
	const visit = requireVisit(request);
	const { session, navigator, context } = visit;
	const asked = numberOf(numberText);
	const form = await readForm(request);
	if (form.has("asked") && factAsked(form, session) === undefined) {
		return seeOther(`/q/${session.walk.length + 1}`, routerContext);
	}
	const fact = factAsked(form, session) ?? factAt(session, asked, navigator.questions, context);
	if (fact === null) return seeOther("/check", routerContext);
	const number = session.walk.includes(fact)
		? session.walk.indexOf(fact) + 1
		: session.walk.length + 1;
	const isChange = form.has("change");
	const here = `/q/${number}${isChange ? "?change" : ""}`;
	const withDraft = (draft: Omit<Draft, "page">) =>
		seeOther(here, routerContext, { ...session, draft: { ...draft, page: pageId(number, fact) } });

	const wantsPlan = form.has("plan");
	const isSilent = form.getAll(fact).every((value) => value.trim() === "");
	// Where an answer stands, taking it away is an answer too, and a mistake to point out.
	if (wantsPlan && isSilent && session.answers[fact] === undefined) {
		return seeOther("/plan", routerContext, { ...session, draft: undefined });
	}
	const lead = (value: Answers[Fact]) =>
		wantsPlan
			? seeOther("/plan", routerContext, withKept(session, fact, value))
			: leadOn(visit, fact, value, number, isChange, routerContext);
	if (fact === "area") {
		const read = readArea(form, navigator);
		if ("again" in read) return seeOther(here, routerContext, { ...session, draft: undefined });
		if ("draft" in read) return withDraft(read.draft);
		return lead(read.area);
	}
	const offered = fact === "using" ? schemesToOffer(session.answers, context) : optionsOf(fact);
	if (form.has("again")) return seeOther(here, routerContext, { ...session, draft: undefined });
	const sent = form.getAll(fact);
	const read = readField(fact, form.has("declined") ? ["declined"] : sent, offered);
	if (read.ok) return lead(read.value);
	return withDraft({ input: sent, problem: read.problem, choices: [] });
}

/** Keeps the answer; a change goes back to the check page unless it brings a question. */
function leadOn(
	{ session, navigator, context }: Visit,
	fact: Fact,
	value: Answers[Fact],
	number: number,
	isChange: boolean,
	routerContext: Context,
): Response {
	const kept = withKept(session, fact, value);
	const isLast = number >= kept.walk.length;
	if (!isChange && !isLast) return seeOther(`/q/${number + 1}`, routerContext, kept);
	const nextOf = ({ answers }: Pick<Session, "answers">) =>
		nextQuestion(new Person(answers), navigator.questions, context)?.fact;
	const next = nextOf(kept);
	// A question that was open before the change is not brought by it.
	const isDone = next === undefined || (isChange && next === nextOf(session));
	return seeOther(isDone ? "/check" : `/q/${kept.walk.length + 1}`, routerContext, kept);
}

/** The session with one more answer, and nothing left over from a mistake. */
function withKept(session: Session, fact: Fact, value: Answers[Fact]): Session {
	const { answers, walk } = withAnswer(session, fact, value);
	return { ...session, answers, walk: [...walk], draft: undefined };
}
