import type { Draw } from "./draw.ts";
import { MARK } from "./malformed-parts.ts";
import { sheet } from "./on-paper.ts";

/** A day that the form of a date takes, whenever this runs. */
function inAWeek() {
	const { day, month, year } = Temporal.Now.plainDateISO("Europe/London").add({ weeks: 1 });
	return { day: `${day}`, month: `${month}`, year: `${year}` };
}

/** A form of each page that keeps, sends, hands over or takes along, as somebody would rightly fill it in. */
export const RIGHT_FORMS: Record<string, readonly Record<string, string>[]> = {
	"/paper/type": [
		{ code: `${sheet.version} 1 03 2 44 3B`, shared: "no", for: "me" },
		{ code: `${sheet.version} 2 12`, shared: "yes", for: "other" },
		{ again: "1" },
	],
	"/saved": [{ code: "ZZZZ-0000-ZZZZ-0000" }],
	"/saved/keep": [{}, { answers: "yes" }],
	"/saved/longer": [{}],
	"/saved/answers": [{}],
	"/saved/delete": [{}],
	"/hand-over": [{}, { direction: "to-phone" }],
	"/hand-over/code": [{}],
	"/hand-over/open": [{ code: "ZZZZ-0000" }],
	"/hand-over/seen": [{}],
	"/hand-over/take": [{ shared: "no" }],
	"/desk/from-screen": [{}, { of: "0123456789ab", replaces: "" }],
	"/send": [
		{ channel: "email", to: "jo@mail.example", content: "plan", neutral: "yes" },
		{ channel: "text", to: "07700 900123", content: "code", help: "yes" },
		{ channel: "email", to: "jo@mail.example", content: "link", kept: "yes" },
	],
	"/send/now": [{}],
	"/services/acas/date": [{ what: "ring", ...inAWeek(), time: "10.30" }],
	"/services/acas/wrong": [{ reason: "hours", text: "Shut on Mondays" }],
	"/clear": [{}],
};

/** Right but for what somebody who is tired, or a program that is curious, makes of it. */
export function nearlyRight(draw: Draw, path: string): string {
	const form = draw.one(RIGHT_FORMS[path] ?? [{}]);
	const pairs = Object.entries(form).filter(() => draw.chance(0.95));
	const changed = pairs.map(([name, value]): [string, string] =>
		draw.chance(0.7) ? [name, value] : [name, meddled(draw, value)],
	);
	if (draw.chance(0.1)) changed.push(...changed);
	return new URLSearchParams(changed).toString();
}

function meddled(draw: Draw, value: string): string {
	const at = draw.whole(0, value.length);
	return draw.one([
		() => "",
		() => `${value.slice(0, at)}${draw.bytes(6)}${value.slice(at)}`,
		() => `${MARK}${draw.bytes(40)}`,
		() => value.repeat(draw.whole(2, 60)),
		() => [...value].toReversed().join(""),
		() => `${value}\r\nBcc: ${MARK}@mail.example`,
		() => "\u{1F600}\u0000\u202e\ud800".repeat(draw.whole(1, 40)),
		() => value.replace(/\d/g, () => draw.one(["٤", "９", "-1", "1e3"])),
	])();
}
