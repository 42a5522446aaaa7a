import type { Person } from "./people.ts";
import type { Visitor } from "./visitor.ts";

/** Answers everything, keeps the plan, and writes the code down. */
export async function keepPlan(
	visitor: Visitor,
	person: Person,
	{ withAnswers = false } = {},
): Promise<string> {
	await visitor.begin();
	await visitor.answer(person, "declined");
	await visitor.open("/plan");
	await visitor.send(withAnswers ? { answers: "yes" } : {}, undefined, "/saved/keep");
	return codeOn(visitor);
}

/** The code that stands on the page. @throws Error where none does */
export function codeOn({ page }: Visitor): string {
	const [code] = page.texts(".plan-code");
	if (code === undefined) throw new Error(`${page.path} (${page.status}) shows no code`);
	return code;
}

/** Types a code into the page that asks for it. */
export async function openPlan(visitor: Visitor, code: string): Promise<void> {
	await visitor.open("/saved");
	await visitor.send({ code });
}
