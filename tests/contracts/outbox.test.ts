import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { NotSent, type Sender } from "#app/server/outbox/sender.server.ts";
import type { Store } from "#app/server/store/store.server.ts";
import { sweep } from "#app/server/store/sweep.server.ts";
import { StoreTrouble } from "#app/server/store/trouble.server.ts";
import { anEmail, aText } from "../support/a-message.ts";
import { somePeppers } from "../support/a-pepper.ts";
import { aStoreAt, databases, ENGINES } from "../support/a-store.ts";
import { allPutDown, anOutbox, aStandingClock, forBoth, PATIENT } from "../support/an-outbox.ts";

const { aPlace, aStore, postgres } = databases();

/** A sender that remembers what it took, and does first what a test tells it. */
function aSender(before: (id: string) => Promise<void> = async () => {}) {
	const taken: string[] = [];
	const sender: Sender = {
		way: "post",
		async send({ text }, id) {
			await before(id);
			taken.push(text);
		},
	};
	return { sender, taken };
}

const rowsOf = (store: Store) => store.use((db) => db.selectFrom("outbox").selectAll().execute());
const away = () => Promise.reject(new NotSent("AWAY"));

describe.each(ENGINES)("%s", (engine) => {
	test("a message goes at once, is emptied, says so for a while, and leaves nothing", async () => {
		const store = await aStore(engine);
		const { sender, taken } = aSender();
		const { outbox, clock } = anOutbox(store, sender);
		const message = aText();
		const id = await outbox.post(message);
		await allPutDown(store);
		expect(await outbox.stateOf(id)).toBe("sent");
		expect(taken).toEqual([message.text]);
		expect(await rowsOf(store)).toMatchObject([{ id, sealed: null, claimed_until: null }]);
		clock.passMinutes(24 * 60);
		expect(await outbox.stateOf(id)).toBeUndefined();
		await sweep(store, "a", clock.at);
		expect(await rowsOf(store)).toEqual([]);
	});

	test("what could not be sent is tried ever more seldom for a day, then given up and emptied", async () => {
		const store = await aStore(engine);
		const { sender } = aSender(away);
		const { outbox, clock, complaints } = anOutbox(store, sender);
		const id = await outbox.post(aText());
		await allPutDown(store);
		const triesAfter = async (minutes: number) => {
			clock.passMinutes(minutes);
			await outbox.sendDue();
			return complaints.length;
		};
		for (const [tries, minutes] of [1, 5, 15, 60, 180, 360, 720].entries()) {
			expect(await triesAfter(minutes - 1)).toBe(tries + 1);
			expect(await triesAfter(1)).toBe(tries + 2);
		}
		expect(await outbox.stateOf(id)).toBe("failed");
		expect(await rowsOf(store)).toMatchObject([{ sealed: null }]);
	});

	test("what is refused for good is given up at once", async () => {
		const store = await aStore(engine);
		const { sender } = aSender(() => Promise.reject(new NotSent("NO", { isFinal: true })));
		const { outbox, complaints } = anOutbox(store, sender);
		const id = await outbox.post(aText());
		await allPutDown(store);
		expect(await outbox.stateOf(id)).toBe("failed");
		expect(await rowsOf(store)).toMatchObject([{ sealed: null, attempts: 1 }]);
		expect(complaints).toHaveLength(1);
	});

	test("of three that share a database one sends each message, whoever posted it", async () => {
		const place = await aPlace(engine);
		const clock = aStandingClock();
		const peppers = somePeppers();
		const { sender, taken } = aSender(() => wait(5));
		const boxes = Array.from(
			{ length: 3 },
			() => anOutbox(aStoreAt(place), sender, { peppers }, clock).outbox,
		);
		const texts = Array.from({ length: 30 }, (_, index) => `message ${index}`);
		const posted = texts.map((text, index) => boxes[index % 3]?.post(aText({ text })));
		await Promise.all([...posted, ...boxes.map((box) => box.sendDue())]);
		await Promise.all(boxes.map((box) => box.sendDue()));
		await Promise.all(boxes.map((box) => box.stop()));
		expect(taken.toSorted()).toEqual(texts.toSorted());
	});

	test("of all that is posted under one mark, by whichever process, the first goes, and each is told its id", async () => {
		const place = await aPlace(engine);
		const clock = aStandingClock();
		const peppers = somePeppers();
		const { sender, taken } = aSender();
		const boxes = Array.from(
			{ length: 3 },
			() => anOutbox(aStoreAt(place), sender, { peppers }, clock).outbox,
		);
		const posted = await Promise.all(boxes.map((box) => box.postOnce(aText(), "mark")));
		await Promise.all(boxes.map((box) => box.stop()));
		const late = await boxes[0]?.postOnce(aText(), "mark");
		expect(new Set([...posted, late].map((one) => one?.id))).toEqual(
			new Set([boxes[1]?.idOf("mark")]),
		);
		expect([...posted, late].filter((one) => one?.isNew)).toHaveLength(1);
		expect(taken).toHaveLength(1);
		expect(boxes[0]?.idOf("other")).not.toBe(boxes[0]?.idOf("mark"));
	});

	test("a message that a dead process held is sent by another, once its time is over", async () => {
		const place = await aPlace(engine);
		const clock = aStandingClock();
		const peppers = somePeppers();
		const dead = aSender(() => new Promise<never>(() => {}));
		const { outbox } = anOutbox(aStoreAt(place), dead.sender, { peppers }, clock);
		// It never comes back from sending, as one that was killed.
		vi.spyOn(outbox, "stop").mockResolvedValue();
		await outbox.post(aText({ text: "left" }));
		const store = aStoreAt(place);
		await vi.waitFor(
			async () => expect(await rowsOf(store)).toMatchObject([{ attempts: 1 }]),
			PATIENT,
		);
		const heir = aSender();
		const other = anOutbox(store, heir.sender, { peppers }, clock).outbox;
		clock.passMinutes(4);
		await other.sendDue();
		expect(heir.taken).toEqual([]);
		clock.passMinutes(1);
		await other.sendDue();
		expect(heir.taken).toEqual(["left"]);
	});

	test("a message that went while the database was away is not sent again once it is back", async () => {
		const place = await aPlace(engine);
		const store = aStoreAt(place);
		let isAway = false;
		const use = store.use.bind(store);
		vi.spyOn(store, "use").mockImplementation((work) =>
			isAway ? Promise.reject(new StoreTrouble("gone", "AWAY")) : use(work),
		);
		const { sender, taken } = aSender(async () => {
			isAway = true;
		});
		const { outbox, clock, complaints } = anOutbox(store, sender);
		const id = await outbox.post(aText());
		await vi.waitFor(() => expect(complaints).toHaveLength(1), PATIENT);
		await expect(outbox.sendDue()).rejects.toThrow(StoreTrouble);
		isAway = false;
		clock.passMinutes(10);
		await outbox.sendDue();
		expect([taken.length, await outbox.stateOf(id)]).toEqual([1, "sent"]);
		expect(await rowsOf(store)).toMatchObject([{ sealed: null }]);
	});

	test("what nobody could send while all was switched off is not sent days later, and goes", async () => {
		const store = await aStore(engine);
		const { sender, taken } = aSender();
		const { outbox, clock } = anOutbox(store, aSender(away).sender);
		await outbox.post(aText());
		await outbox.stop();
		clock.passMinutes(3 * 24 * 60);
		await anOutbox(store, sender, {}, clock).outbox.sendDue();
		await sweep(store, "a", clock.at);
		expect([taken, await rowsOf(store)]).toEqual([[], []]);
	});

	test("stopping waits for what is being sent, and begins nothing new", async () => {
		const store = await aStore(engine);
		let release = () => {};
		const isHeld = new Promise<void>((resolve) => {
			release = resolve;
		});
		const { sender, taken } = aSender(() => isHeld);
		const { outbox } = anOutbox(store, sender);
		await outbox.post(aText({ text: "first" }));
		const stopped = outbox.stop();
		const late = await outbox.post(aText({ text: "late" }));
		release();
		await stopped;
		await outbox.sendDue();
		expect(taken).toEqual(["first"]);
		expect(await outbox.stateOf(late)).toBe("waiting");
	});
});

test("a message of every length up to a long mail is sealed to few lengths, and opens with a newer pepper beside", async () => {
	const store = await aStore("sqlite");
	const [older] = somePeppers();
	const [newer] = somePeppers();
	const { outbox } = anOutbox(store, aSender(away).sender, { peppers: [older] });
	for (const length of [1, 3000, 7000, 12_000])
		await outbox.post(anEmail({ html: "x".repeat(length) }));
	await outbox.stop();
	const lengths = (await rowsOf(store)).map(({ sealed }) => sealed?.length);
	expect(new Set(lengths).size).toBe(2);
	const heir = aSender();
	const clock = aStandingClock();
	clock.passMinutes(10);
	await anOutbox(store, heir.sender, { peppers: [newer, older] }, clock).outbox.sendDue();
	expect(heir.taken).toHaveLength(4);
});

test("where the pepper is another's the message waits, and the operator is told", async () => {
	const store = await aStore("sqlite");
	const first = anOutbox(store, aSender(away).sender);
	const id = await first.outbox.post(aText());
	await first.outbox.stop();
	const { sender, taken } = aSender();
	const { outbox, clock, complaints } = anOutbox(store, sender);
	clock.passMinutes(10);
	await outbox.sendDue();
	expect([taken, await outbox.stateOf(id)]).toEqual([[], "waiting"]);
	expect(String(complaints[0])).toMatch(/PEPPER/);
});

test("an unknown id has no state, and each channel says where its messages go", async () => {
	const store = await aStore("sqlite");
	const { sender } = aSender();
	const senders = { ...forBoth(sender), email: { ...sender, way: "folder" as const } };
	const { outbox } = anOutbox(store, sender, { senders });
	expect(await outbox.stateOf("x")).toBeUndefined();
	expect([outbox.wayOf("email"), outbox.wayOf("text")]).toEqual(["folder", "post"]);
});

test("a text message that a process has no way to send waits for one that has, and is offered to nobody there", async () => {
	const place = await aPlace("sqlite");
	const clock = aStandingClock();
	const parts = { peppers: somePeppers() };
	const { sender, taken } = aSender();
	const lesser = anOutbox(aStoreAt(place), sender, { ...parts, senders: { email: sender } }, clock);
	expect([lesser.outbox.channels, lesser.outbox.wayOf("text")]).toEqual([["email"], undefined]);
	const id = await lesser.outbox.post(aText());
	await lesser.outbox.stop();
	expect([String(lesser.complaints[0]), taken]).toEqual([
		expect.stringMatching(/NOTIFY_API_KEY/),
		[],
	]);
	clock.passMinutes(10);
	const whole = anOutbox(aStoreAt(place), sender, parts, clock).outbox;
	await whole.sendDue();
	expect([taken.length, await whole.stateOf(id)]).toEqual([1, "sent"]);
});

test("while PostgreSQL is away nothing is taken on; once it is back, what was taken on goes", async () => {
	const place = await aPlace("postgres");
	const store = aStoreAt(place);
	let isReady = false;
	const { sender, taken } = aSender(() => (isReady ? Promise.resolve() : away()));
	const { outbox, clock } = anOutbox(store, sender);
	await outbox.post(aText({ text: "taken on" }));
	await allPutDown(store);
	isReady = true;
	clock.passMinutes(1);
	await postgres().stop();
	await expect(outbox.post(aText({ text: "refused" }))).rejects.toThrow(StoreTrouble);
	await expect(outbox.sendDue()).rejects.toThrow(StoreTrouble);
	await postgres().start();
	// A connection that was cut off may say so once; the next look goes through.
	await vi.waitFor(() => outbox.sendDue(), PATIENT);
	expect(taken).toEqual(["taken on"]);
});
