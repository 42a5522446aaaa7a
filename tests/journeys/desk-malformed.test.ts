import { afterAll, beforeAll, expect, test } from "vitest";
import { DESK_QUESTIONS, NOTHING_HARD } from "#app/domain/desk/desk-questions.ts";
import { seeded } from "#app/domain/proof/random.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { DeskTab } from "../support/desk-tab.ts";
import { Draw } from "../support/draw.ts";
import { oddLogLines } from "../support/log-lines.ts";
import { VALUES } from "../support/malformed-parts.ts";

const FORMS = 400;
const NAMES = [
	...DESK_QUESTIONS.map(({ field }) => field),
	NOTHING_HARD,
	"choice",
	"outside",
	"about",
	"code",
	"__proto__",
];
const ACTIONS = ["plan", "next", "paper", "keys-off", "keys-on", "about"];
const WITH_ID = ["about:", "keep:", "drop:", "up:", "down:"];
const IDS = ["acas", "access-to-work", "__proto__", "", "no-such-service", "up:acas"];

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

function anAction(draw: Draw): string {
	if (draw.chance(0.4)) return draw.one(ACTIONS);
	return draw.chance(0.8) ? draw.one(WITH_ID) + draw.one(IDS) : draw.bytes(30);
}

function someFields(draw: Draw): [string, string][] {
	return Array.from({ length: draw.whole(0, draw.chance(0.05) ? 300 : 12) }, () => {
		const long = () => draw.bytes(1) + "ڈ🙂".repeat(draw.whole(1, 1500));
		const value = draw.chance(0.7) ? draw.one(VALUES) : draw.chance(0.8) ? draw.bytes(60) : long();
		return [draw.one(NAMES), value];
	});
}

test(`${FORMS} malformed forms of the desk bring no 500, and the desk works afterwards`, async () => {
	const draw = new Draw(seeded(20261122));
	const tab = new DeskTab(app.url);
	await tab.glance();
	const statuses: Record<number, number> = {};
	for (let sent = 0; sent < FORMS; sent++) {
		const isScript = draw.chance(0.5);
		const pairs = [...someFields(draw), ["do", anAction(draw)], ["label", tab.label]];
		const answer = await fetch(`${app.url}/desk${isScript ? "/plan" : ""}`, {
			method: "POST",
			redirect: "manual",
			headers: { Origin: app.url, Cookie: tab.jar.header("/", false) ?? "" },
			body: new URLSearchParams(pairs as [string, string][]),
		});
		await answer.arrayBuffer();
		statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
		tab.jar.take(answer.headers, false);
		const kept = tab.jar.get("desk")?.value.length ?? 0;
		expect([sent, kept > 0 && kept < 4000]).toEqual([sent, true]);
		// What the desk then shows must come up too; its label may be another by now.
		await tab.glance();
	}
	expect(Object.keys(statuses).filter((status) => !["200", "303", "413"].includes(status))).toEqual(
		[],
	);
	expect(statuses[200]).toBeGreaterThan(FORMS / 4);
	await tab.ask({}, "next");
	const { view } = await tab.ask({ area: "Derby", age: "44" });
	expect([view.place, view.chosen.age, view.problems]).toEqual(["Derby", ["44"], []]);
	expect(oddLogLines(app)).toEqual([]);
});
