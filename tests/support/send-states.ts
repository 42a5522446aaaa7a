import { keepPlan, openPlan } from "./kept-plan.ts";
import type { PageState } from "./page-states.ts";
import { carer, hurtAtHome, type Person } from "./people.ts";
import { Visitor } from "./visitor.ts";

const PROBLEM = '[role="alert"]';
const EMAIL = { channel: "email", to: "jo@mail.example" };
const TEXT = { channel: "text", to: "07700 900123" };

/** The pages that send a plan to oneself in every state. */
export async function sendStates(origin: string): Promise<PageState[]> {
	const [cared, hurt] = [await withPlan(origin, carer), await withPlan(origin, hurtAtHome)];
	const kept = new Visitor(origin);
	await openPlan(kept, await keepPlan(new Visitor(origin), carer));
	await kept.press("/send?kept");
	const form = at(cared, "send", 'input[name="to"]');
	const afraid = at(hurt, "send, named harm at home", 'input[name="help"]');
	const ofKept = at(kept, "send a kept plan", 'input[name="kept"]');
	await cared.send({ ...EMAIL, to: "jo@" });
	const wrong = at(cared, "send, error", PROBLEM);
	await cared.send({ ...EMAIL, content: "plan" });
	const email = at(cared, "preview of an e-mail", ".letter strong");
	const enough = { ...email, path: "/send/preview?enough", has: PROBLEM, status: 429 };
	const trouble = { ...email, path: "/send/preview?trouble", has: PROBLEM, status: 503 };
	await hurt.send({ ...EMAIL, to: "jo@gmial.com", content: "plan" });
	const slip = at(hurt, "preview of a likely slip", 'button[name="meant"]');
	await kept.send({ ...TEXT, content: "code" });
	const text = at(kept, "preview of a text message", ".letter");
	await cared.send();
	const sent = at(cared, "sent", 'main a[href="/plan"]');
	return [
		...[form, afraid, ofKept, wrong, email, slip, text, sent],
		{ ...enough, name: "preview, enough" },
		{ ...trouble, name: "preview, trouble" },
	];
}

async function withPlan(origin: string, person: Person): Promise<Visitor> {
	const visitor = new Visitor(origin);
	await visitor.begin("yes");
	await visitor.answer(person, "declined");
	await visitor.open("/plan");
	await visitor.press("/send");
	return visitor;
}

function at({ page, jar }: Visitor, name: string, has: string): PageState {
	const [answers, saved, message] = ["answers", "saved", "message"].map(
		(cookie) => jar.get(cookie)?.value,
	);
	return { name, path: page.path, has, status: page.status, answers, saved, message };
}
