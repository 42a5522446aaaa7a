import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { pepperText } from "../support/a-pepper.ts";
import { databases } from "../support/a-store.ts";
import { anApp } from "../support/an-app.ts";
import { codeOn, openPlan } from "../support/kept-plan.ts";
import { readPlan } from "../support/plan-page.ts";
import { aRoundRobin } from "../support/round-robin.ts";
import { Visitor } from "../support/visitor.ts";

const { aPlace, postgres } = databases();
const PAGE = "/services/acas/wrong";

/** Two processes that share keys and a PostgreSQL, each with a folder of its own, behind a balancer. */
async function twoProcesses() {
	const { databaseUrl = "" } = await aPlace("postgres");
	const env = {
		DATABASE_URL: databaseUrl,
		PEPPER: pepperText(),
		SEAL_KEYS: `k1:${randomBytes(32).toString("base64url")}`,
	};
	// At once, on an empty database.
	const apps = await Promise.all([anApp(env), anApp(env)]);
	const balancer = await aRoundRobin(apps.map(({ url }) => url));
	const reports = () =>
		postgres().ask("select service, reason from reports order by id", databaseUrl);
	return { apps, balancer, reports };
}

test("a whole visit where every request goes to the other process, and one of them is killed in the middle", async () => {
	const { apps, balancer, reports } = await twoProcesses();
	const visitor = new Visitor(balancer.url);
	await visitor.begin();
	await visitor.answer({ area: "SK13 8AF", age: "47", work: "not-looking" });
	expect(Math.min(...balancer.served)).toBeGreaterThan(2);
	await visitor.open(PAGE);
	expect((await visitor.send({ reason: "hours" })).h1).toBe("Thank you");
	await visitor.open("/plan");
	await visitor.send({}, undefined, "/saved/keep");
	const code = codeOn(visitor);
	process.kill(apps[0].pid, "SIGKILL");
	await openPlan(visitor, code);
	expect([visitor.page.path, visitor.page.status]).toEqual(["/saved/plan", 200]);
	await visitor.send({}, undefined, "/saved/longer");
	expect(visitor.page.text).toContain("You have had the 28 days more.");
	await visitor.open("/plan");
	expect(readPlan(visitor.page).firstCall?.phones[0]).toMatch(/^tel:/);
	await visitor.open(PAGE);
	expect((await visitor.send({ reason: "link" })).h1).toBe("Thank you");
	expect(await reports()).toEqual([
		{ service: "acas", reason: "hours" },
		{ service: "acas", reason: "link" },
	]);
});
