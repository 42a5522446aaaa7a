import { expect, test } from "vitest";
import { aSearchEntry, aSearchItem } from "../../../tests/support/a-search.ts";
import { insteadOfEnded } from "./instead-of-ended.ts";

const barriers = new Map([["debt", true]]);
const over = { isEnded: true, barriers };
const old = aSearchItem(aSearchEntry({ id: "old", ...over }), {
	status: "ended",
	replacedBy: ["new", "here"],
});
const same = aSearchItem(aSearchEntry({ id: "same", barriers }));
const idsOf = (told: ReturnType<typeof insteadOfEnded>) => told?.now.map(({ id }) => id);

test("what runs needs nothing instead, and what is paused is told as paused", () => {
	expect(insteadOfEnded(same, [same], undefined)).toBeUndefined();
	const paused = aSearchItem(aSearchEntry({ id: "held", ...over, isPaused: true }), {
		status: "paused",
	});
	expect(insteadOfEnded(paused, [paused], undefined)).toMatchObject({
		name: "held",
		status: "paused",
		now: [],
	});
	expect(insteadOfEnded(old, [old], undefined)?.status).toBe("ended");
});

test("of what took its place, only what runs is told", () => {
	const gone = aSearchItem(aSearchEntry({ id: "new", ...over }), { status: "paused" });
	const runs = aSearchItem(aSearchEntry({ id: "here" }), { status: "unconfirmed" });
	const told = insteadOfEnded(old, [old, gone, runs, same], undefined);
	expect([told?.isReplaced, idsOf(told)]).toEqual([true, ["here"]]);
	const none = insteadOfEnded(old, [old, gone, same], undefined);
	expect([none?.isReplaced, idsOf(none)]).toEqual([false, ["same"]]);
});

test("what took its place elsewhere is no help to somebody who named a place", () => {
	const elsewhere = aSearchItem(aSearchEntry({ id: "new", districts: ["vale"] }));
	const items = [old, elsewhere, same];
	expect(idsOf(insteadOfEnded(old, items, "vale"))).toEqual(["new"]);
	const told = insteadOfEnded(old, items, "harbour");
	expect([told?.isReplaced, idsOf(told)]).toEqual([false, ["same"]]);
});
