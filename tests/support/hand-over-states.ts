import { DeskTab } from "./desk-tab.ts";
import { codeFor, handOver, openHandOver, wrongCode } from "./handed-over.ts";
import type { PageState } from "./page-states.ts";
import { everything } from "./people.ts";
import { Visitor } from "./visitor.ts";

const PROBLEM = '[role="alert"]';
const TEXT = "article h1 + p";
const OPEN = "/hand-over/open";
const CODE = "/hand-over/code";

/** Pages about hand-overs that an address alone brings about. */
const PLAIN: PageState[] = [
	{ name: "hand-over, no code", path: CODE, has: 'article a[href="/plan"]' },
	{ name: "hand-over code", path: OPEN, has: "#code" },
	...["gone", "closed", "done"].map((word) => ({
		name: `hand-over code, ${word}`,
		path: `${OPEN}?${word}`,
		has: ".note ~ form #code",
	})),
	{
		name: "hand-over code, five wrong",
		path: `${OPEN}?stop`,
		has: `a[href="${OPEN}"]`,
		status: 429,
	},
	{ name: "hand-over code, too many", path: `${OPEN}?enough`, has: TEXT, status: 429 },
	{ name: "hand-over code, trouble", path: `${OPEN}?trouble`, has: PROBLEM, status: 503 },
];

/** The pages about hand-overs in every state. */
export async function handOverStates(origin: string): Promise<PageState[]> {
	const all = await Promise.all([toAdviser(origin), spoiled(origin), toPhone(origin)]);
	return [...PLAIN, ...all.flat()];
}

/** Waiting, opened and ended on one side; seen on the other. */
async function toAdviser(origin: string): Promise<PageState[]> {
	const [resident, adviser] = [new Visitor(origin), new Visitor(origin)];
	const opened = await handOver(resident, everything);
	const answers = resident.jar.get("answers")?.value;
	const first = resident.jar.get("hand-over")?.value;
	await openHandOver(adviser, `${opened}0`);
	const wrong = adviser.jar.get("seen")?.value;
	await adviser.send({ code: opened });
	const seen = adviser.jar.get("seen")?.value;
	const tab = new DeskTab(origin);
	await tab.open("/desk");
	await tab.fill({ age: "19" });
	const desk = tab.jar.get("desk")?.value;
	// The cookie of another browser with the same answers: a new code of the same one would end the first.
	const other = new Visitor(origin);
	other.jar.put("answers", answers ?? "");
	await codeFor(other);
	const waiting = other.jar.get("hand-over")?.value;
	const third = new Visitor(origin);
	third.jar.put("answers", answers ?? "");
	await codeFor(third);
	await third.send({}, undefined, CODE);
	const ended = third.jar.get("hand-over")?.value;
	return [
		{ name: "hand over", path: "/hand-over", has: "main strong", answers },
		{ name: "hand over, another", path: "/hand-over", has: ".note", answers, handOver: waiting },
		{ name: "hand over, enough", path: "/hand-over?enough", has: TEXT, status: 429, answers },
		{ name: "hand over, trouble", path: "/hand-over?trouble", has: TEXT, status: 503, answers },
		{ name: "hand-over waits", path: CODE, has: ".plan-code", handOver: waiting },
		{ name: "hand-over opened", path: CODE, has: '[data-is="opened"]', handOver: first },
		{ name: "hand-over ended", path: CODE, has: '[data-is="ended"]', handOver: ended },
		{
			name: "hand-over not ended",
			path: `${CODE}?trouble`,
			has: PROBLEM,
			status: 503,
			handOver: waiting,
		},
		{
			name: "hand-over code, wrong",
			path: `${OPEN}?again`,
			has: PROBLEM,
			status: 422,
			seen: wrong,
		},
		{ name: "hand-over seen", path: "/hand-over/seen", has: ".first-call .line", seen },
		{
			name: "hand-over seen, somebody at the desk",
			path: "/hand-over/seen",
			has: "#to-desk .note",
			seen,
			desk,
		},
		{
			name: "hand-over seen, trouble",
			path: "/hand-over/seen?trouble",
			has: PROBLEM,
			status: 503,
			seen,
		},
	];
}

async function spoiled(origin: string): Promise<PageState[]> {
	const [resident, adviser] = [new Visitor(origin), new Visitor(origin)];
	const code = await handOver(resident, everything);
	for (let tries = 0; tries < 5; tries++) await openHandOver(adviser, wrongCode(code));
	const handOverCookie = resident.jar.get("hand-over")?.value;
	return [
		{ name: "hand-over spoiled", path: CODE, has: '[data-is="spoiled"]', handOver: handOverCookie },
	];
}

async function toPhone(origin: string): Promise<PageState[]> {
	const [desk, phone] = [new Visitor(origin), new Visitor(origin)];
	const code = await handOver(desk, everything, { toPhone: true });
	const answers = desk.jar.get("answers")?.value;
	await openHandOver(phone, code);
	const seen = phone.jar.get("seen")?.value;
	const take = "/hand-over/take";
	return [
		{ name: "to their phone", path: "/hand-over?phone", has: '[value="to-phone"]', answers },
		{
			name: "to their phone, opened",
			path: CODE,
			has: '#end a[href="/hand-over?phone"]',
			handOver: desk.jar.get("hand-over")?.value,
		},
		{ name: "take", path: take, has: 'input[name="shared"]', seen },
		{ name: "take, answers here", path: take, has: ".note", seen, answers },
		{ name: "take, error", path: `${take}?again`, has: PROBLEM, status: 422, seen },
		{ name: "take, trouble", path: `${take}?trouble`, has: PROBLEM, status: 503, seen },
	];
}
