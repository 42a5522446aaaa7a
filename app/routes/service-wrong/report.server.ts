import { readReport } from "#app/domain/catalogue/report.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { today } from "#app/server/clock.server.ts";
import { reports } from "#app/server/reports.server.ts";
import { TRAP } from "./wrong-form.tsx";

/**
 * What the page shows, by the word in its query. The state stands in the
 * address and not in a cookie: it says nothing of anybody, and whoever only
 * tells us of a wrong number gets no cookie for it.
 */
const STATES = {
	ask: 200,
	choose: 422,
	long: 422,
	thanks: 200,
	enough: 429,
	unkept: 503,
} as const;

export type WrongState = keyof typeof STATES;

/** The state that a request asks for, and the status it is answered with. */
export function stateOf(request: Request): { state: WrongState; status: number } {
	const { searchParams } = new URL(request.url);
	const names = Object.keys(STATES) as WrongState[];
	const state = names.find((name) => searchParams.has(name)) ?? "ask";
	return { state, status: STATES[state] };
}

/** Keeps what a form says. @returns the state to show next */
export async function takeReport(service: Service, form: URLSearchParams): Promise<WrongState> {
	// A robot is thanked, so that it has nothing to learn from.
	if ((form.get(TRAP) ?? "") !== "") return "thanks";
	const sent = { reason: form.get("reason"), text: form.get("text") };
	const read = readReport(sent, service, today());
	if ("problem" in read) return read.problem;
	const outcome = await reports().keep(read.report);
	return outcome === "kept" ? "thanks" : outcome;
}
