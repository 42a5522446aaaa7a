import { describe, expect, test } from "vitest";
import { handOverKey, tidyCode } from "#app/server/hand-overs/hand-over-key.server.ts";
import { HandOvers, type MadeHandOver } from "#app/server/hand-overs/hand-overs.server.ts";
import type { Store } from "#app/server/store/store.server.ts";
import { somePeppers } from "../support/a-pepper.ts";
import { aStoreAt, databases, ENGINES } from "../support/a-store.ts";

const { aPlace, aStore } = databases();
const told = { answers: { area: "high-peak" }, note: "ی – ł" };
const LETTERS = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
const MINUTE_MS = 60_000;
/** Not on the minute, or nobody would notice which way it is rounded. */
const madeAt = Date.parse("2026-11-22T10:12:20.500Z");
const time = (text: string) => Date.parse(`2026-11-22T${text}:00Z`);

/** Hand-overs under a clock that a test turns. */
function handOversIn(store: Store, peppers = somePeppers()) {
	const clock = { minutesLater: 0 };
	const handOvers = new HandOvers(store, peppers, () => madeAt + clock.minutesLater * MINUTE_MS);
	const make = async () => (await handOvers.make(told)) as MadeHandOver;
	return { handOvers, make, clock, peppers };
}

/** Codes that are aimed at the same row, and wrong. */
function wrongOnes(code: string): string[] {
	return ["0", "1", "2", "3", "4", "5", "6"]
		.map((letter) => `${code.slice(0, 8)}${letter}`)
		.filter((wrong) => wrong !== code)
		.slice(0, 6);
}

const rowsOf = (store: Store) =>
	store.use((db) => db.selectFrom("hand_overs").selectAll().execute());

describe.each(ENGINES)("%s", (engine) => {
	test("opens once, however the code is typed, and says when; the row is empty from then on", async () => {
		const store = await aStore(engine);
		const { handOvers, make, clock } = handOversIn(store);
		const { code, serial } = await make();
		expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
		expect(await handOvers.state(serial)).toEqual({ is: "waiting", until: time("10:43") });
		clock.minutesLater = 30;
		const typed = ` ${code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o")} `;
		expect(await handOvers.open(typed)).toEqual({ serial, value: told });
		const opened = { is: "opened", at: time("10:42"), until: time("11:12") };
		expect(await handOvers.state(serial)).toEqual(opened);
		expect((await rowsOf(store)).map(({ sealed }) => sealed)).toEqual([null]);
		expect(await handOvers.open(code)).toBeUndefined();
		expect(await handOvers.state(serial)).toEqual(opened);
		clock.minutesLater = 59;
		expect((await handOvers.state(serial)).is).toBe("opened");
		clock.minutesLater = 60;
		expect(await handOvers.state(serial)).toEqual({ is: "over" });
	});

	test("unopened it runs out after half an hour, rounded up to the minute", async () => {
		const { handOvers, make, clock } = handOversIn(await aStore(engine));
		const [one, other] = [await make(), await make()];
		clock.minutesLater = 30;
		expect((await handOvers.open(one.code))?.serial).toBe(one.serial);
		clock.minutesLater = 31;
		expect(await handOvers.open(other.code)).toBeUndefined();
		expect(await handOvers.state(other.serial)).toEqual({ is: "over" });
	});

	test("four wrong tries are forgiven, the fifth empties it, in whichever process each was", async () => {
		const place = await aPlace(engine);
		const [here, there] = [aStoreAt(place), aStoreAt(place)];
		const { handOvers, make, peppers } = handOversIn(here);
		const elsewhere = handOversIn(there, peppers).handOvers;
		const [lucky, spoiled] = [await make(), await make()];
		for (const { code } of [lucky, spoiled])
			for (const [index, wrong] of wrongOnes(code).slice(0, 4).entries())
				expect(await (index % 2 ? handOvers : elsewhere).open(wrong)).toBeUndefined();
		expect((await elsewhere.open(lucky.code))?.value).toEqual(told);
		expect((await handOvers.state(spoiled.serial)).is).toBe("waiting");
		await elsewhere.open(wrongOnes(spoiled.code)[4] ?? "");
		expect(await handOvers.state(spoiled.serial)).toEqual({ is: "spoiled" });
		expect((await rowsOf(here)).map(({ sealed }) => sealed)).toEqual([null, null]);
		expect(await handOvers.open(spoiled.code)).toBeUndefined();
	});

	test("a hundred wrong ones at once are no more than five", async () => {
		const place = await aPlace(engine);
		const [here, there] = [aStoreAt(place), aStoreAt(place)];
		const { handOvers, make, peppers } = handOversIn(here);
		const elsewhere = handOversIn(there, peppers).handOvers;
		const { code, serial } = await make();
		const [wrong = ""] = wrongOnes(code);
		await Promise.all(
			Array.from({ length: 100 }, (_, index) => (index % 2 ? handOvers : elsewhere).open(wrong)),
		);
		expect((await rowsOf(here)).map(({ tries }) => tries)).toEqual([5]);
		expect(await handOvers.state(serial)).toEqual({ is: "spoiled" });
	});

	test("of many who open it at once, in two processes, one gets it", async () => {
		const place = await aPlace(engine);
		const [here, there] = [aStoreAt(place), aStoreAt(place)];
		const { handOvers, make, peppers } = handOversIn(here);
		const elsewhere = handOversIn(there, peppers).handOvers;
		for (let round = 0; round < 10; round++) {
			const { code } = await make();
			const all = [handOvers, elsewhere, handOvers, elsewhere].map((side) => side.open(code));
			expect((await Promise.all(all)).filter(Boolean)).toHaveLength(1);
		}
	});

	test("what is wrong with a code makes no difference, and other rows are left alone", async () => {
		const store = await aStore(engine);
		const { handOvers, make } = handOversIn(store);
		const { code, serial } = await make();
		const first = code.startsWith("000") ? "1" : "0";
		for (const typed of [first.repeat(8), "x", "", "ی".repeat(8), `${code}0`, code.slice(0, 8)])
			expect(await handOvers.open(typed)).toBeUndefined();
		expect((await rowsOf(store)).map(({ tries }) => tries)).toEqual([0]);
		expect((await handOvers.open(code))?.serial).toBe(serial);
	});

	test("what this version can make nothing of is left for one that can, and spoiled by five tries as any other", async () => {
		const { handOvers, make } = handOversIn(await aStore(engine));
		const [one, other] = [await make(), await make()];
		const nothing = () => undefined;
		expect(await handOvers.open(one.code, nothing)).toEqual({ serial: one.serial });
		expect((await handOvers.state(one.serial)).is).toBe("waiting");
		expect(await handOvers.open(one.code)).toEqual({ serial: one.serial, value: told });
		for (let tries = 0; tries < 5; tries++) await handOvers.open(other.code, nothing);
		expect(await handOvers.state(other.serial)).toEqual({ is: "spoiled" });
	});

	test("ended before it was opened it opens nothing; ended afterwards it says both", async () => {
		const { handOvers, make } = handOversIn(await aStore(engine));
		const [one, other] = [await make(), await make()];
		await handOvers.end(one.serial);
		expect(await handOvers.open(one.code)).toBeUndefined();
		expect(await handOvers.state(one.serial)).toEqual({ is: "ended", at: undefined });
		await handOvers.open(other.code);
		await handOvers.end(other.serial);
		await handOvers.end(other.serial);
		expect(await handOvers.state(other.serial)).toEqual({ is: "ended", at: time("10:12") });
		await handOvers.end("nobody's");
	});

	test("a place that is taken stays with who has it; after its time it is free, and nobody meets the one before", async () => {
		const store = await aStore(engine);
		const { handOvers, clock, peppers } = handOversIn(store);
		const expires_at = "2026-11-22T10:30:00.000Z";
		const rest = { tries: 0, opened_at: null, is_ended: 0, sealed: null, expires_at };
		const places = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c)));
		for (let first = 0; first < places.length; first += 2048) {
			const rows = places.slice(first, first + 2048).map((serial) => {
				return { ...rest, serial, id: handOverKey(serial, peppers[0]).id };
			});
			await store.use((db) => db.insertInto("hand_overs").values(rows).execute());
		}
		expect(await handOvers.make(told)).toBeUndefined();
		clock.minutesLater = 20;
		const { code = "", serial = "" } = (await handOvers.make(told)) ?? {};
		expect(await handOvers.state(code.slice(0, 3))).toEqual({ is: "over" });
		await handOvers.end(code.slice(0, 3));
		expect(await handOvers.open(code)).toEqual({ serial, value: told });
	});

	test("a row holds neither code nor answers, and is as long as any other", async () => {
		const store = await aStore(engine);
		const { handOvers, make } = handOversIn(store);
		const { code } = await make();
		await handOvers.make("short");
		const rows = await rowsOf(store);
		expect(new Set(rows.map(({ sealed }) => sealed?.length)).size).toBe(1);
		const text = rows
			.map((row) => JSON.stringify(row) + Buffer.from(row.sealed ?? []).toString("latin1"))
			.join("");
		expect(text).not.toContain("high-peak");
		expect(text.replaceAll("-", "")).not.toContain(code.replaceAll("-", ""));
	});

	test("peppers are turned: the old one still opens, a strange one opens nothing", async () => {
		const store = await aStore(engine);
		const old = somePeppers();
		const { make } = handOversIn(store, old);
		const [one, other] = [await make(), await make()];
		expect(await handOversIn(store).handOvers.open(one.code)).toBeUndefined();
		const both = handOversIn(store, [...somePeppers(), ...old]);
		expect((await both.handOvers.open(one.code))?.value).toEqual(told);
		expect((await both.handOvers.open((await both.make()).code))?.value).toEqual(told);
		expect((await handOversIn(store, old).handOvers.open(other.code))?.value).toEqual(told);
	});

	test("while peppers are turned, of two rows that a code is aimed at the right one opens, whichever comes first", async () => {
		const store = await aStore(engine);
		const [[right], [other]] = [somePeppers(), somePeppers()];
		const mine = handOversIn(store, [right]);
		const both = handOversIn(store, [right, other]).handOvers;
		for (let round = 0; round < 8; round++) {
			const before = await handOversIn(store, [other]).make();
			const { code, serial } = await mine.make();
			const after = await handOversIn(store, [other]).make();
			const inTheWay = round % 2 ? before.serial : after.serial;
			const { id } = handOverKey(code, other);
			await store.use((db) =>
				db.updateTable("hand_overs").set({ id }).where("serial", "=", inTheWay).execute(),
			);
			expect(await both.open(code)).toEqual({ serial, value: told });
			expect((await mine.handOvers.state(inTheWay)).is).toBe("waiting");
			for (const wrong of wrongOnes(code).slice(0, 4)) await both.open(wrong);
			expect(await mine.handOvers.state(inTheWay)).toEqual({ is: "spoiled" });
			const spoiled = (await rowsOf(store)).find((row) => row.serial === inTheWay);
			expect(spoiled?.sealed).toBeNull();
		}
	});
});

test("what was typed is read as it is shown", () => {
	expect(tidyCode("olib cdef")).toBe("011B-CDEF");
	expect(tidyCode("0123-4567-8")).toBeUndefined();
});
