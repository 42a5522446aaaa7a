import { aFolder } from "./a-store.ts";
import { anApp } from "./an-app.ts";
import { codeOn } from "./kept-plan.ts";
import type { Person } from "./people.ts";
import { Visitor } from "./visitor.ts";

/** The built app, a resident and an adviser, each with a browser of their own. */
export async function twoScreens() {
	const folder = aFolder();
	const app = await anApp({ DATA_DIR: folder });
	const another = () => new Visitor(app.url);
	return { app, folder, resident: another(), adviser: another(), another };
}

/** Answers everything, for oneself or for somebody else, and gets a code for the other screen. */
export async function handOver(
	visitor: Visitor,
	person: Person,
	{ toPhone = false } = {},
): Promise<string> {
	await visitor.open(toPhone ? "/start?for=other" : "/start");
	await visitor.send({ shared: "no" });
	await visitor.answer(person, "declined");
	await visitor.open("/plan");
	return codeFor(visitor, toPhone ? "/hand-over?phone" : "/hand-over");
}

/** Gets a code for answers that are there already. */
export async function codeFor(visitor: Visitor, path = "/hand-over"): Promise<string> {
	await visitor.open(path);
	await visitor.send({}, undefined, "/hand-over");
	return codeOn(visitor);
}

/** Types a code into the page that asks for it. */
export async function openHandOver(visitor: Visitor, code: string): Promise<void> {
	await visitor.open("/hand-over/open");
	await visitor.send({ code }, undefined, "/hand-over/open");
}

/** A code that is aimed at the same hand-over, and wrong. */
export function wrongCode(code: string): string {
	return `${code.slice(0, 8)}${code.endsWith("0") ? "1" : "0"}`;
}

/** What the page says has become of it. @throws Error where it says nothing */
export function stateOn({ page }: Visitor): string {
	const [state] = page.texts("#state");
	if (state === undefined) throw new Error(`${page.path} (${page.status}) says no state`);
	return state;
}
