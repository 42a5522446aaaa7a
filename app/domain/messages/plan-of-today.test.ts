import { expect, test } from "vitest";
import { aSavedLine, aSavedPlan } from "../../../tests/support/a-saved-plan.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { planOfToday } from "./plan-of-today.ts";

const from = ["leaflet"];

/** A plan of one line, kept with a sure number, where its service is now written like this; undefined where it is gone. */
function firstCall(today: ServiceFields | undefined, day = "2026-11-22") {
	const service = today && aService({ contact: sureNumber, ...today });
	const plan = aSavedPlan({ firstCall: aSavedLine(), start: [aSavedLine()], next: [aSavedLine()] });
	const sent = planOfToday(plan, { serviceOf: () => service, today: day });
	expect([sent.start[0] ?? null, sent.next[0] ?? null]).toEqual([sent.firstCall, sent.firstCall]);
	return sent.firstCall;
}

test.each([
	undefined,
	{ status: { is: "ended", from } },
	{ status: { is: "paused", from } },
] as const)("whoever cannot be asked any more is not sent: %o", (today) => {
	expect(firstCall(today as ServiceFields | undefined)).toBeNull();
});

test("the number is today's first, with whether a source is sure of it", () => {
	const phones = [{ number: "0300 111 1111", sure: false, from }];
	expect(firstCall({ contact: { phones } })?.service.phone).toMatchObject({
		number: "0300 111 1111",
		sure: false,
	});
	const url = { href: "https://harbour.example", from };
	expect(firstCall({ contact: { phones: [], url } })?.service).toMatchObject({
		phone: undefined,
		url: "https://harbour.example",
	});
});

test("that nobody has looked at it for long, or is sure that it is there, is said as of today", () => {
	expect(firstCall({})).toMatchObject({ isStale: false, verdict: "yes", asks: [] });
	expect(firstCall({}, "2027-05-01")).toMatchObject({ isStale: true });
	expect(firstCall({ status: { is: "unconfirmed", from } })).toMatchObject({
		verdict: "unknown",
		asks: [{ doubt: "status" }],
	});
});

test("all else of the plan is as it was kept", () => {
	const plan = aSavedPlan({ now: ["roof"], isForOther: true });
	expect(planOfToday(plan, { serviceOf: () => undefined, today: "2026-11-22" })).toEqual(plan);
});
