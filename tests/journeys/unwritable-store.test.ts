import { describe, expect, test } from "vitest";
import { databases, ENGINES } from "../support/a-store.ts";
import { anApp } from "../support/an-app.ts";
import { codeFor, handOver, openHandOver, stateOn } from "../support/handed-over.ts";
import { codeOn, keepPlan, openPlan } from "../support/kept-plan.ts";
import { messagesIn } from "../support/outbox-folder.ts";
import { carer, lowPaid } from "../support/people.ts";
import { atTheForm, MAIL_PLAN } from "../support/sending.ts";
import { canRefuseWriting, noWriting, readOnlyDatabase } from "../support/unwritable.ts";
import { Visitor } from "../support/visitor.ts";

const { aPlace, postgres } = databases();

/** Where nobody can take SQLite its disk, PostgreSQL says the same of the pages. */
const engines = ENGINES.filter((engine) => engine === "postgres" || canRefuseWriting);

describe.each(engines)("%s", (engine) => {
	test("turned read-only while the app runs: plain pages, nothing acknowledged lost, and it goes on by itself", {
		timeout: 120_000,
	}, async () => {
		const place = await aPlace(engine);
		const app = await anApp(place.env);
		const trouble =
			engine === "postgres"
				? readOnlyDatabase(place, (sql, url) => postgres().ask(sql, url))
				: noWriting(app);
		const somebody = () => new Visitor(app.url);
		const [keeper, reader, shower, adviser, sender, teller] = Array.from({ length: 6 }, somebody);
		if (!keeper || !reader || !shower || !adviser || !sender || !teller) throw new Error("Nobody");
		const kept = await keepPlan(keeper, carer, { withAnswers: true });
		await openPlan(reader, kept);
		const handed = await handOver(shower, lowPaid);
		await adviser.open("/hand-over/open");
		await atTheForm(sender);
		await sender.send(MAIL_PLAN);
		await teller.open("/services/acas/wrong");
		await keeper.open("/plan");

		await trouble.begin();
		const at = ({ page }: Visitor) => [page.path, page.status];
		await keeper.send({}, undefined, "/saved/keep");
		expect(at(keeper)).toEqual(["/saved/kept?trouble", 503]);
		await reader.send({}, undefined, "/saved/longer");
		expect(at(reader)).toEqual(["/saved/plan?trouble", 503]);
		await adviser.send({ code: handed });
		expect(at(adviser)).toEqual(["/hand-over/open?trouble", 503]);
		await shower.open("/hand-over");
		await shower.send({}, undefined, "/hand-over");
		expect(at(shower)).toEqual(["/hand-over?trouble", 503]);
		await sender.send();
		expect(at(sender)).toEqual(["/send/preview?trouble", 503]);
		const untold = await teller.send({ reason: "hours" });
		expect([untold.status, untold.h1]).toEqual([503, "We could not keep this"]);
		// What needs no writing works as ever, the kept plan too.
		const late = somebody();
		await openPlan(late, kept);
		expect(at(late)).toEqual(["/saved/plan", 200]);
		for (const path of ["/", "/now", "/plan", "/services"])
			expect([path, (await keeper.open(path)).status]).toEqual([path, 200]);
		expect(app.logs()).toMatch(/The database cannot be (?:written|reached)\./);

		await trouble.end();
		// A connection that was cut off may say so once.
		await openPlan(somebody(), kept);
		await shower.open("/hand-over/code");
		await adviser.send({ code: handed });
		expect(adviser.page.text).toContain("Loughborough");
		expect(stateOn(shower)).toMatch(/^Nobody has opened it yet/);
		await sender.send();
		expect(sender.page.path).toBe("/send/sent");
		expect(await messagesIn(place.dataDir, 1)).toHaveLength(1);
		await teller.open("/services/acas/wrong");
		expect((await teller.send({ reason: "hours" })).h1).toBe("Thank you");
		await openPlan(reader, kept);
		expect(reader.page.path).toBe("/saved/plan");
		await keeper.open("/plan");
		await keeper.send({}, undefined, "/saved/keep");
		await openPlan(late, codeOn(keeper));
		expect(late.page.path).toBe("/saved/plan");
		expect(await codeFor(shower)).not.toBe(handed);
		await openHandOver(adviser, handed);
		expect(adviser.page.status).toBe(422);
	});
});
