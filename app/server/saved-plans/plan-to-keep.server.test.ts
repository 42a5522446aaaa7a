import { expect, test } from "vitest";
import { linesOf, SavedPlanSchema } from "#app/domain/saved-plans/saved-plan.schema.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { planView } from "#app/server/plan-view.server.ts";
import type { Session } from "#app/server/session.server.ts";
import { planToKeep } from "./plan-to-keep.server.ts";

const navigator = loadNavigator();
const session: Session = {
	answers: {
		area: "mansfield",
		age: 44,
		work: "off-sick",
		difficulties: ["health", "caring"],
		health: ["health-msk"],
		caring: ["caring-adult"],
	},
	walk: ["area", "age", "work", "difficulties", "health", "caring"],
	isShared: false,
	isForOther: true,
};
const { view } = planView({ session, navigator, context: navigator.on("2026-11-22") });

/** As it comes back out of the database. */
const keptAs = (withAnswers: boolean) =>
	SavedPlanSchema.parse(JSON.parse(JSON.stringify(planToKeep(view, session, withAnswers))));

test("comes back as it was kept", () => {
	for (const withAnswers of [true, false])
		expect(keptAs(withAnswers)).toEqual(planToKeep(view, session, withAnswers));
});

test("has every line of the plan, and nothing that only an answer explains", () => {
	const { told, ...plan } = keptAs(false);
	const shown = [view.firstCall, ...view.start, ...view.alongside, ...view.next];
	expect(linesOf(plan).map(({ service }) => service.id)).toEqual(
		shown.flatMap((line) => line?.service.id ?? []),
	);
	expect(told).toBeUndefined();
	for (const line of linesOf(plan))
		expect(Object.keys(line).toSorted()).toEqual(["asks", "isStale", "service", "verdict"]);
	expect(linesOf(plan).flatMap(({ asks }) => asks).length).toBeGreaterThan(0);
	expect(JSON.stringify(plan)).not.toMatch(/health-msk|caring-adult|off-sick|"44"|:44\b/);
	expect(plan).toMatchObject({ day: "2026-11-22", receipt: view.receipt, isForOther: true });
});

test("has the answers and their order where somebody asked for that", () => {
	expect(keptAs(true).told).toEqual({ answers: session.answers, walk: session.walk });
});
