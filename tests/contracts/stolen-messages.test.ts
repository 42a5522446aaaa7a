import { hkdfSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { loadPeppers } from "#app/server/sealing/pepper.server.ts";
import { sweep } from "#app/server/store/sweep.server.ts";
import { anEmail, aText } from "../support/a-message.ts";
import { aStoreAt, databases, ENGINES } from "../support/a-store.ts";
import { allPutDown, aMailServer, anOutbox, senderTo } from "../support/an-outbox.ts";
import { filesWith, formsOf, formsOfText } from "../support/bytes-on-disk.ts";

const { aPlace, postgres } = databases();

/** What only the person may know, in words that stand nowhere else. */
const WORDS = [
	"zz-jo@mail.example",
	"zz-mail.example",
	"+447700900987",
	"7700900987",
	"zz-Twój plan",
	"zz-health-mental",
	"zzمنصوبہ",
];
const email = anEmail({
	to: "zz-jo@mail.example",
	subject: "zz-Twój plan",
	text: "zz-health-mental",
	html: "<p>zzمنصوبہ</p>",
});
const text = aText({ to: "+447700900987", text: "zz-health-mental zzمنصوبہ" });

describe.each(ENGINES)("%s", (engine) => {
	test("every byte on the disk while messages wait and after they went: no address, no word, no key", async () => {
		const place = await aPlace(engine);
		const store = aStoreAt(place);
		const peppers = loadPeppers({ pepper: undefined, dataDir: place.dataDir });
		const server = await aMailServer();
		const { outbox, clock } = anOutbox(store, senderTo(server.url), { peppers });
		const folders = engine === "postgres" ? [postgres().folder, place.dataDir] : [place.dataDir];
		const key = Buffer.from(hkdfSync("sha256", peppers[0].secret, "", "message in the outbox", 32));
		const reading = () => ({
			words: filesWith(folders, WORDS.flatMap(formsOfText)),
			key: filesWith(folders, formsOf(key)),
			pepper: filesWith(folders, formsOf(peppers[0].secret)),
			// What shows that this looks in the right place: the id stands there, and is meant to.
			isThere:
				filesWith(
					folders,
					ids.map((id) => Buffer.from(id)),
				).length > 0,
		});
		const nothing = { words: [], key: [], pepper: ["pepper"], isThere: true };
		server.refusal = { at: "to", code: 450 };
		const ids = await Promise.all([email, email, email].map((one) => outbox.post(one)));
		await allPutDown(store);
		if (engine === "postgres") await postgres().ask("checkpoint");
		expect(reading()).toEqual(nothing);
		server.refusal = undefined;
		clock.passMinutes(1);
		await outbox.sendDue();
		expect(server.arrived.map(({ mail }) => mail.subject)).toEqual(Array(3).fill(email.subject));
		// One that is given up: the number of a phone is no address to a mail server.
		ids.push(await outbox.post(text));
		await outbox.stop();
		expect(reading()).toEqual(nothing);
		await sweep(store, "a", clock.at);
		if (engine === "postgres") await postgres().ask("checkpoint");
		await store.close();
		expect(reading()).toEqual(nothing);
	});
});

test("on SQLite even what was sealed is overwritten within the hour after it went", async () => {
	const place = await aPlace("sqlite");
	const store = aStoreAt(place);
	const server = await aMailServer();
	server.refusal = { at: "to", code: 450 };
	const { outbox, clock } = anOutbox(store, senderTo(server.url));
	await outbox.post(email);
	await allPutDown(store);
	const rows = await store.use((db) => db.selectFrom("outbox").select("sealed").execute());
	const parts = rows.flatMap(({ sealed }) =>
		// A long row lies in pieces, each whole on a page of its own.
		[0, 5000, 8000].map((from) => Buffer.from(sealed ?? []).subarray(from, from + 32)),
	);
	expect(filesWith([place.dataDir], parts)).not.toEqual([]);
	server.refusal = undefined;
	clock.passMinutes(1);
	await outbox.sendDue();
	await sweep(store, "a", clock.at);
	expect(filesWith([place.dataDir], parts)).toEqual([]);
});
