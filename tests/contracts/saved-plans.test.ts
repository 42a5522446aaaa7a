import { describe, expect, test } from "vitest";
import { writeCode } from "#app/domain/codes/typed-code.ts";
import { readPlanCode } from "#app/domain/saved-plans/plan-code.ts";
import { checkPeppers } from "#app/server/saved-plans/check-peppers.server.ts";
import { SavedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { StartupError } from "#app/server/startup-error.server.ts";
import type { Store } from "#app/server/store/store.server.ts";
import { somePeppers } from "../support/a-pepper.ts";
import { databases, ENGINES } from "../support/a-store.ts";

const { aStore } = databases();
const plan = { start: ["acas"], note: "ی – ł" };
const DAY_MS = 24 * 60 * 60 * 1000;
const savedAt = Date.parse("2026-11-22T12:00:00Z");

/** Saved plans under a clock that a test turns. */
function plansIn(store: Store, peppers = somePeppers()) {
	const clock = { daysLater: 0 };
	const plans = new SavedPlans(store, peppers, () => savedAt + clock.daysLater * DAY_MS);
	return { plans, clock, peppers };
}

const rowsOf = (store: Store) =>
	store.use((db) => db.selectFrom("saved_plans").selectAll().execute());

describe.each(ENGINES)("%s", (engine) => {
	test("a plan comes back for its code, however that is typed, until the last day", async () => {
		const { plans, clock } = plansIn(await aStore(engine));
		const { code, expiresOn } = await plans.save(plan);
		expect(expiresOn).toBe("2026-12-20");
		const opened = { value: plan, expiresOn, canBeExtended: true };
		expect(await plans.open(code)).toEqual(opened);
		expect(await plans.open(code.toLowerCase().replaceAll("-", " "))).toEqual(opened);
		clock.daysLater = 28;
		expect(await plans.open(code)).toEqual(opened);
		clock.daysLater = 29;
		expect(await plans.open(code)).toBeUndefined();
	});

	test("of what is saved under one mark the first is kept, and each time its code and day are given", async () => {
		const store = await aStore(engine);
		const { plans, clock } = plansIn(store);
		const first = await plans.save(plan, "mark");
		clock.daysLater = 1;
		expect(await plans.save("later", "mark")).toEqual(first);
		expect((await plans.open(first.code))?.value).toEqual(plan);
		expect((await plans.save(plan, "other")).code).not.toBe(first.code);
		expect(await rowsOf(store)).toHaveLength(2);
	});

	test("a wrong code, a mistyped one and none have one outcome", async () => {
		const store = await aStore(engine);
		const { plans } = plansIn(store);
		const { code } = await plans.save(plan);
		const bytes = readPlanCode(code) ?? new Uint8Array();
		const near = writeCode(bytes.with(9, (bytes[9] ?? 0) ^ 1));
		for (const wrong of [near, "0000-0000-0000-0000", "x", ""]) {
			expect(await plans.open(wrong)).toBeUndefined();
			expect(await plans.forget(wrong)).toBe(false);
			expect(await plans.extendOnce(wrong)).toBeUndefined();
		}
		expect(await rowsOf(store)).toHaveLength(1);
	});

	test("is gone at once when somebody says so", async () => {
		const store = await aStore(engine);
		const { plans } = plansIn(store);
		const { code } = await plans.save(plan);
		const other = await plans.save("other");
		expect(await plans.forget(code)).toBe(true);
		expect(await plans.open(code)).toBeUndefined();
		expect(await plans.forget(code)).toBe(false);
		expect((await plans.open(other.code))?.value).toBe("other");
		expect(await rowsOf(store)).toHaveLength(1);
	});

	test("gets 28 more days, once, and never after its last", async () => {
		const { plans, clock } = plansIn(await aStore(engine));
		const [one, late] = [await plans.save(plan), await plans.save(plan)];
		clock.daysLater = 20;
		expect(await plans.extendOnce(one.code)).toBe("2027-01-17");
		expect(await plans.extendOnce(one.code)).toBeUndefined();
		expect(await plans.open(one.code)).toMatchObject({ canBeExtended: false });
		clock.daysLater = 29;
		expect(await plans.extendOnce(late.code)).toBeUndefined();
		clock.daysLater = 56;
		expect((await plans.open(one.code))?.value).toEqual(plan);
		clock.daysLater = 57;
		expect(await plans.open(one.code)).toBeUndefined();
	});

	test("asked twice at once it is extended once", async () => {
		const { plans } = plansIn(await aStore(engine));
		const { code } = await plans.save(plan);
		const both = await Promise.all([plans.extendOnce(code), plans.extendOnce(code)]);
		expect(both.filter(Boolean)).toEqual(["2027-01-17"]);
	});

	test("a row holds neither code nor plan, and is as long as any other", async () => {
		const store = await aStore(engine);
		const { plans } = plansIn(store);
		const { code } = await plans.save(plan);
		await plans.save("short");
		const rows = await rowsOf(store);
		expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1);
		const text = rows.map(
			(row) => JSON.stringify(row) + Buffer.from(row.sealed).toString("latin1"),
		);
		expect(text.join("")).not.toContain("acas");
		expect(text.join("").replaceAll("-", "")).not.toContain(code.replaceAll("-", ""));
	});

	test("peppers are turned: the new one saves, the old one still opens", async () => {
		const store = await aStore(engine);
		const old = somePeppers();
		const before = await plansIn(store, old).plans.save("before");
		const { plans, peppers } = plansIn(store, [...somePeppers(), ...old]);
		const after = await plans.save("after");
		expect((await plans.open(before.code))?.value).toBe("before");
		const [newest] = peppers;
		const onlyNew = plansIn(store, [newest]).plans;
		expect((await onlyNew.open(after.code))?.value).toBe("after");
		expect(await onlyNew.open(before.code)).toBeUndefined();
		expect(await plansIn(store).plans.open(before.code)).toBeUndefined();
	});

	test("a pepper that people's codes need and that is not there is an error at the start, in words", async () => {
		const store = await aStore(engine);
		const old = somePeppers();
		const stranger = somePeppers();
		await checkPeppers(store, stranger, "2026-11-22");
		await plansIn(store, old).plans.save(plan);
		await checkPeppers(store, [...stranger, ...old], "2026-11-22");
		const check = checkPeppers(store, stranger, "2026-11-22");
		await expect(check).rejects.toThrow(StartupError);
		await expect(check).rejects.toThrow(/holds 1 saved plans .* another pepper/);
		await checkPeppers(store, stranger, "2026-12-21");
	});
});
