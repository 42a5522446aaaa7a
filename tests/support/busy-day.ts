import { codeFor, handOver, openHandOver, wrongCode } from "./handed-over.ts";
import { keepPlan, openPlan } from "./kept-plan.ts";
import { codeColumn, sheet, typeCodes } from "./on-paper.ts";
import { carer, hurtAtHome, type Person, prisonLeaver } from "./people.ts";
import { sendIt } from "./sending.ts";
import type { Visitor } from "./visitor.ts";

/** What people typed on a busy day that nobody else may learn, and what the app gave out for their eyes alone. */
export interface BusyDay {
	/** Addresses, numbers, places and words, as they were typed. */
	typed: string[];
	/** Codes of kept plans. */
	plans: string[];
	/** Codes of hand-overs, some of them never opened. */
	handedOver: string[];
	/** Codes that opened nothing. */
	wrong: string[];
	/** Whoever was there, with their cookies and the pages they saw. */
	people: Visitor[];
}

export const A_MAIL = "zz-jo@zzmail.example";
const A_PHONE = "07700 900987";
/** What somebody writes of themselves into a report; what is left of it is the words of `REPORT_KEPT`. */
const OF_A_REPORT = ["07700 900123", "zz-al@zzmail.example", "NG9 1AB"];
export const REPORT_KEPT = "Zzshut on Mondays. [number], [email], [postcode]";
const WRONG_PLANS = ["ZZZZ-0000-ZZZZ-0000", "zz no code at all"];
const WRONG_PAPER = `${sheet.version} 1 03 99A zzoddword`;

/** All that a kept, sent, handed-over or written-down plan goes through. @param aPerson - somebody with a browser of their own */
export async function aBusyDay(aPerson: () => Visitor): Promise<BusyDay> {
	const people: Visitor[] = [];
	const somebody = () => {
		const one = aPerson();
		people.push(one);
		return one;
	};
	const plans = await keepSome(somebody);
	const { codes: handedOver, wrong } = await handOverSome(somebody);
	await sendSome(somebody);
	await tellWhatIsWrong(somebody());
	await lookFor(somebody());
	const column = await typeSheets(somebody());
	const said = [carer, prisonLeaver, hurtAtHome].flatMap(wordsOf);
	const more = [A_MAIL, A_PHONE, "+447700900987", ...OF_A_REPORT, "LE15WW", "NG91AB"];
	const typed = [...said, ...more, "zz-half@", "zzquimble", "zzoddword", column];
	return { typed, plans, handedOver, wrong: [...WRONG_PLANS, ...wrong], people };
}

/** What a person said that can stand nowhere by chance: places, and values of two words. */
function wordsOf(person: Person): string[] {
	const said = Object.values(person).flat();
	return [
		...said.filter((value) => /[a-z]-[a-z]|[A-Z]\S* \S|^[A-Z]\w{6}/.test(value)),
		"high-peak",
	];
}

async function keepSome(somebody: () => Visitor): Promise<string[]> {
	const [one, two, three] = [somebody(), somebody(), somebody()];
	const bare = await keepPlan(one, carer);
	const whole = await keepPlan(two, hurtAtHome, { withAnswers: true });
	const deleted = await keepPlan(three, prisonLeaver, { withAnswers: true });
	await three.press("/saved/delete");
	await three.send();
	const other = somebody();
	for (const code of WRONG_PLANS) await openPlan(other, code);
	await openPlan(other, bare.toLowerCase());
	await other.send({}, undefined, "/saved/longer");
	await openPlan(other, whole);
	await other.send({}, undefined, "/saved/answers");
	return [bare, whole, deleted];
}

async function handOverSome(somebody: () => Visitor) {
	const [resident, adviser, desk, phone] = [somebody(), somebody(), somebody(), somebody()];
	const opened = await handOver(resident, hurtAtHome);
	await openHandOver(adviser, wrongCode(opened));
	await openHandOver(adviser, opened);
	const toPhone = await handOver(desk, carer, { toPhone: true });
	await openHandOver(phone, toPhone);
	await phone.send({ shared: "no" }, undefined, "/hand-over/take");
	const spoiled = await codeFor(resident);
	for (let tries = 0; tries < 5; tries++) await openHandOver(adviser, wrongCode(spoiled));
	const [ending, waiting] = [somebody(), somebody()];
	const ended = await handOver(ending, prisonLeaver);
	await ending.send({}, undefined, "/hand-over/code");
	const open = await handOver(waiting, prisonLeaver);
	return {
		codes: [opened, toPhone, spoiled, ended, open],
		wrong: [wrongCode(opened), wrongCode(spoiled)],
	};
}

async function sendSome(somebody: () => Visitor): Promise<void> {
	const visitor = somebody();
	await visitor.begin();
	await visitor.answer(hurtAtHome, "declined");
	await visitor.open("/plan");
	await visitor.press("/send");
	await visitor.send({ channel: "email", to: "zz-half@", content: "plan" });
	await sendIt(visitor, { channel: "email", to: A_MAIL, content: "plan" });
	for (const [channel, to, content] of [
		["email", A_MAIL, "code"],
		["text", A_PHONE, "link"],
		["text", A_PHONE, "code"],
	]) {
		await visitor.open("/send");
		await sendIt(visitor, { channel: `${channel}`, to: `${to}`, content: `${content}` });
	}
}

async function tellWhatIsWrong(visitor: Visitor): Promise<void> {
	await visitor.open("/services/acas/wrong");
	await visitor.send({ text: "x".repeat(501) });
	await visitor.send({ reason: "hours", text: `Zzshut on Mondays. ${OF_A_REPORT.join(", ")}` });
}

async function lookFor(visitor: Visitor): Promise<void> {
	await visitor.open("/services?q=zzquimble");
}

async function typeSheets(visitor: Visitor): Promise<string> {
	const column = codeColumn(carer, "high-peak");
	await typeCodes(visitor, WRONG_PAPER);
	await typeCodes(visitor, column);
	await visitor.open("/plan");
	return column.replaceAll("\n", " ");
}
