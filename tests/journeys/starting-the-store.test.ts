import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SavedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { SQLITE_FILE } from "#app/server/store/sqlite-engine.server.ts";
import { pepperText, somePeppers } from "../support/a-pepper.ts";
import { aFolder, aStoreAt, databases, ENGINES } from "../support/a-store.ts";
import { anApp } from "../support/an-app.ts";
import { Visitor } from "../support/visitor.ts";

const { aPlace, postgres } = databases();
const PAGE = "/services/acas/wrong";

test.each(ENGINES)(
	"%s: a pepper that people's codes need is missing: it says so and does not start",
	async (engine) => {
		const place = await aPlace(engine);
		const store = aStoreAt(place);
		await new SavedPlans(store, somePeppers(), Date.now).save("plan");
		await store.close();
		const start = anApp({ ...place.env, PEPPER: pepperText() });
		await expect(start).rejects.toThrow(/ended with 1[\s\S]*holds 1 saved plans .* another pepper/);
	},
);

test("a file that is no database, and a PostgreSQL that does not know us: the same", async () => {
	const dataDir = aFolder();
	writeFileSync(join(dataDir, SQLITE_FILE), "no database".repeat(1000));
	await expect(anApp({ DATA_DIR: dataDir })).rejects.toThrow(/ended with 1[\s\S]*is no database/);
	const DATABASE_URL = postgres().url("nowhere");
	await expect(anApp({ DATABASE_URL })).rejects.toThrow(/ended with 1[\s\S]*DATABASE_URL/);
});

test("a PostgreSQL that is away keeps nobody from a page, and is used once it is there", async () => {
	const place = await aPlace("postgres");
	await postgres().stop();
	const app = await anApp({ ...place.env, PEPPER: pepperText() });
	expect(app.logs()).toMatch(/"event":"warning","says":"The database cannot be reached/);
	const visitor = new Visitor(app.url);
	expect((await visitor.open("/services/acas")).status).toBe(200);
	await visitor.open(PAGE);
	expect((await visitor.send({ reason: "hours" })).status).toBe(503);
	await postgres().start();
	await visitor.open(PAGE);
	expect((await visitor.send({ reason: "hours" })).h1).toBe("Thank you");
	expect(await app.stop()).toBe(0);
	const rows = await postgres().ask("select service from reports", place.databaseUrl);
	expect(rows).toEqual([{ service: "acas" }]);
});
