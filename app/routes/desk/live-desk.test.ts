import { afterEach, expect, test, vi } from "vitest";
import { LiveDesk } from "./live-desk.ts";

afterEach(() => vi.unstubAllGlobals());

/** A server that answers each question with the next turn, and notes what it was asked. */
function aServer(answer?: (action: string) => Response) {
	const asked: string[] = [];
	let turn = 0;
	vi.stubGlobal("fetch", async (_: string, { body }: { body: URLSearchParams }) => {
		const action = body.get("do") ?? "";
		asked.push(`${action} ${body.get("turn")}`);
		turn += 1;
		return answer?.(action) ?? Response.json({ turn });
	});
	return asked;
}

function aDesk() {
	const told: string[] = [];
	const desk = new LiveDesk(() => new URLSearchParams(), 0, {
		show: (_view, action) => told.push(`show ${action}`),
		refuse: (why) => told.push(`refuse ${why}`),
		fail: (action) => told.push(`fail ${action}`),
	});
	return { desk, told };
}

test("two presses of one button are two moves, one after the other, each from the newest turn", async () => {
	const asked = aServer();
	const { desk, told } = aDesk();
	desk.ask("down:a");
	desk.ask("down:a");
	await desk.quiet();
	expect(asked).toEqual(["down:a 0", "down:a 1"]);
	expect(told).toEqual(["show down:a", "show down:a"]);
	expect(desk.turn).toBe(2);
});

test("a press that could not be sent goes with the next question", async () => {
	let isAway = true;
	const asked = aServer(() =>
		isAway ? new Response(null, { status: 503 }) : Response.json({ turn: 1 }),
	);
	const { desk, told } = aDesk();
	desk.ask("keep:a");
	await desk.quiet();
	isAway = false;
	desk.ask();
	await desk.quiet();
	expect(asked.map((one) => one.split(" ")[0])).toEqual(["keep:a", "keep:a"]);
	expect(told).toEqual(["fail keep:a", "show keep:a"]);
});

test("once it is stopped nothing is asked and nothing is shown", async () => {
	const asked = aServer();
	const { desk, told } = aDesk();
	desk.ask();
	desk.stop();
	desk.ask();
	await desk.quiet();
	expect([asked.length, told]).toEqual([1, []]);
});

test("while somebody may be leaving nothing is asked; once they have stayed, all of it is", async () => {
	const asked = aServer();
	const { desk, told } = aDesk();
	desk.hold();
	desk.ask("keep:a");
	desk.touch();
	await desk.check();
	await desk.quiet();
	expect([asked, told]).toEqual([[], []]);
	desk.resume();
	await desk.quiet();
	expect(told[0]).toBe("show keep:a");
	expect(asked.some((one) => one.startsWith("touch"))).toBe(false);
});

test("the last thing asked for a client is asked even of a desk that had stopped", async () => {
	const asked = aServer();
	const { desk, told } = aDesk();
	desk.stop();
	desk.end("next");
	await desk.quiet();
	expect([asked, told]).toEqual([["next 0"], ["show next"]]);
});

test("a touch takes no place from an answer: not of one that comes meanwhile, nor once it has failed", async () => {
	let isAway = false;
	const asked = aServer((action) => {
		if (isAway) return new Response(null, { status: 503 });
		return action === "touch" ? new Response(null, { status: 204 }) : Response.json({ turn: 1 });
	});
	const { desk, told } = aDesk();
	const actions = () => asked.splice(0).map((one) => one.split(" ")[0]);
	desk.ask();
	desk.touch();
	desk.ask();
	await desk.quiet();
	expect(actions()).toEqual(["plan", "plan"]);
	desk.touch();
	desk.ask();
	await desk.quiet();
	expect(actions()).toEqual(["touch", "plan"]);
	isAway = true;
	desk.touch();
	await desk.quiet();
	isAway = false;
	desk.ask();
	await desk.quiet();
	expect(actions()).toEqual(["touch", "plan"]);
	expect(told).toEqual(["show plan", "show plan", "show plan", "fail touch", "show plan"]);
});
