import { hkdfSync } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCode } from "#app/domain/codes/typed-code.ts";
import { readPlanCode } from "#app/domain/saved-plans/plan-code.ts";
import { handOverKey } from "#app/server/hand-overs/hand-over-key.server.ts";
import { loadKeyRing } from "#app/server/key-ring.server.ts";
import { planKey } from "#app/server/saved-plans/plan-key.server.ts";
import { loadPeppers } from "#app/server/sealing/pepper.server.ts";
import { OUR_ADDRESS, sendingBy } from "../support/a-mail-server.ts";
import { ANotifyServer } from "../support/a-notify-server.ts";
import { aFolder, aStoreAt, databases, ENGINES, type Place } from "../support/a-store.ts";
import { anApp } from "../support/an-app.ts";
import { allPutDown, aMailServer } from "../support/an-outbox.ts";
import { A_MAIL, aBusyDay, type BusyDay, REPORT_KEPT } from "../support/busy-day.ts";
import { filesWith, formsOf, formsOfText } from "../support/bytes-on-disk.ts";
import { oddLogLines } from "../support/log-lines.ts";
import { messagesIn } from "../support/outbox-folder.ts";
import { atTheForm, MAIL_PLAN, sendIt } from "../support/sending.ts";
import { Visitor } from "../support/visitor.ts";

const { aPlace, postgres } = databases();

/** Where no message of this machine gets out: a text for Notify then waits in the outbox, as it would behind a broken line. */
const NO_WAY_OUT = { HTTPS_PROXY: "http://127.0.0.1:9", https_proxy: "http://127.0.0.1:9" };

/** All that must stand nowhere, by what it is. Keys are those of the folder, and all that follow from them and a code. */
function secretsOf(day: BusyDay, { dataDir }: Place): Record<string, Buffer[]> {
	const settings = { sealKeys: undefined, pepper: undefined, dataDir };
	const peppers = loadPeppers(settings);
	const [{ secret: pepper }] = peppers;
	const bytes = day.plans.map((code) => Buffer.from(readPlanCode(code) ?? []));
	const shown = [...day.plans, ...day.handedOver, ...day.wrong];
	const services = day.people.flatMap(({ exchanges }) =>
		exchanges
			.filter(({ path }) => path === "/plan")
			.flatMap(({ text }) => [...text.matchAll(/href="\/services\/([a-z0-9]+(?:-[a-z0-9]+)+)"/g)])
			.map(([, id = ""]) => id),
	);
	return {
		"typed by somebody": day.typed.flatMap(formsOfText),
		"of a plan": [...new Set(services)].map((id) => Buffer.from(id)),
		"a code": [
			...shown.flatMap((code) => [code, code.replaceAll("-", "")]).flatMap(withSmall),
			...bytes.flatMap(formsOf),
			// Five bytes as they are stand by chance somewhere in a large file.
			...day.handedOver.flatMap((code) => formsOf(Buffer.from(readCode(code, 5) ?? [])).slice(1)),
		],
		"a key of one row": [
			...bytes.map((code) => planKey(code, peppers[0]).key),
			...day.handedOver.map((code) => handOverKey(code, peppers[0]).key),
			Buffer.from(hkdfSync("sha256", pepper, "", "message in the outbox", 32)),
		].flatMap(formsOf),
		"a cookie": day.people
			.flatMap(({ jar }) => jar.set)
			.filter(({ name, value }) => name !== "language" && value !== "")
			.map(({ value }) => Buffer.from(value)),
		pepper: formsOf(pepper),
		"seal key": formsOf(loadKeyRing(settings)[0].secret),
	};
}

function withSmall(code: string): Buffer[] {
	return [code, code.toLowerCase()].map((text) => Buffer.from(text));
}

/** Where each kind of secret was found: files by name, and the log. */
function found(secrets: Record<string, Buffer[]>, folders: string[], logs: string) {
	const log = Buffer.from(logs);
	return Object.fromEntries(
		Object.entries(secrets).map(([kind, needles]) => {
			const inLog = needles.some((needle) => log.includes(needle)) ? ["the log"] : [];
			return [kind, [...new Set(filesWith(folders, needles)), ...inLog]];
		}),
	);
}

/** The keys stand in their own files and nowhere else. That is also what shows that this looks in the right place. */
const NOTHING = {
	"typed by somebody": [],
	"of a plan": [],
	"a code": [],
	"a key of one row": [],
	"a cookie": [],
	pepper: ["pepper"],
	"seal key": ["seal-keys"],
};

describe.each(ENGINES)("%s", (engine) => {
	test("every byte of the disk and the log after a busy day of the real app says nothing of anybody", {
		timeout: 180_000,
	}, async () => {
		const place = await aPlace(engine);
		const server = await aMailServer();
		// Messages wait, so that they are in the tables when these are read.
		server.refusal = { at: "to", code: 450 };
		const env = { ...place.env, ...sendingBy(server.url), NOTIFY_API_KEY: new ANotifyServer().key };
		const app = await anApp({ ...env, ...NO_WAY_OUT });
		const day = await aBusyDay(() => new Visitor(app.url, { publicOrigin: OUR_ADDRESS }));
		const store = aStoreAt(place);
		await allPutDown(store);
		const rows = (table: "saved_plans" | "hand_overs" | "outbox" | "reports") =>
			store.use((db) => db.selectFrom(table).selectAll().execute());
		// The day was a busy one: three plans and two for messages less the deleted one, each way of handing over, and so on.
		const counts = [rows("saved_plans"), rows("hand_overs"), rows("outbox"), rows("reports")];
		expect((await Promise.all(counts)).map(({ length }) => length)).toEqual([4, 5, 4, 1]);
		expect((await rows("outbox")).map((row) => "state" in row && row.state)).toEqual(
			Array(4).fill("waiting"),
		);
		expect(await rows("reports")).toMatchObject([{ service: "acas", text: REPORT_KEPT }]);

		const folders = engine === "postgres" ? [postgres().folder, place.dataDir] : [place.dataDir];
		const secrets = secretsOf(day, place);
		if (engine === "postgres") await postgres().ask("checkpoint");
		expect(found(secrets, folders, app.logs())).toEqual(NOTHING);
		await store.close();
		await app.stop();
		if (engine === "postgres") await postgres().ask("checkpoint");
		expect(found(secrets, folders, app.logs())).toEqual(NOTHING);
		// Beside a way to send there is no folder for what does not leave.
		expect(existsSync(join(place.dataDir, "outbox"))).toBe(false);
		expect(oddLogLines(app)).toEqual([]);
	});
});

test("only a copy that sends nothing has messages in the open: in their own folder alone, and until it starts anew", async () => {
	const dataDir = aFolder();
	const first = await anApp({ DATA_DIR: dataDir });
	const visitor = new Visitor(first.url);
	await atTheForm(visitor);
	expect(visitor.page.text).toContain("sends nothing");
	await sendIt(visitor, { ...MAIL_PLAN, to: A_MAIL });
	await messagesIn(dataDir, 1);
	await first.stop();
	const where = () => filesWith([dataDir], formsOfText(A_MAIL));
	expect(where()).toEqual([expect.stringMatching(/\.eml$/)]);
	expect(filesWith([join(dataDir, "outbox")], formsOfText(A_MAIL))).toEqual(where());
	await anApp({ DATA_DIR: dataDir });
	expect(where()).toEqual([]);
	expect(existsSync(join(dataDir, "outbox"))).toBe(false);
});
