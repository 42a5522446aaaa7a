import { randomBytes } from "node:crypto";
import { expect, test, vi } from "vitest";
import { OUR_ADDRESS, sendingBy } from "../support/a-mail-server.ts";
import { pepperText } from "../support/a-pepper.ts";
import { databases } from "../support/a-store.ts";
import { anApp } from "../support/an-app.ts";
import { aMailServer, PATIENT } from "../support/an-outbox.ts";
import { handOver, openHandOver, stateOn } from "../support/handed-over.ts";
import { codeOn, openPlan } from "../support/kept-plan.ts";
import { carer } from "../support/people.ts";
import { readPlan } from "../support/plan-page.ts";
import { aRoundRobin } from "../support/round-robin.ts";
import { atTheForm, MAIL_PLAN } from "../support/sending.ts";
import { Visitor } from "../support/visitor.ts";

const { aPlace, postgres } = databases();
const PAGE = "/services/acas/wrong";

/** Two processes that share keys and a PostgreSQL, each with a folder of its own, behind a balancer. */
async function twoProcesses(more: Record<string, string> = {}) {
	const { databaseUrl = "" } = await aPlace("postgres");
	const env = {
		DATABASE_URL: databaseUrl,
		PEPPER: pepperText(),
		...more,
		SEAL_KEYS: `k1:${randomBytes(32).toString("base64url")}`,
	};
	// At once, on an empty database.
	const apps = await Promise.all([anApp(env), anApp(env)]);
	const balancer = await aRoundRobin(apps.map(({ url }) => url));
	const reports = () =>
		postgres().ask("select service, reason from reports order by id", databaseUrl);
	return { apps, balancer, reports, databaseUrl };
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

test("a hand-over where every request goes to the other process, and one of them is killed in the middle", async () => {
	const { apps, balancer } = await twoProcesses();
	const screen = () => new Visitor(balancer.url);
	const [resident, adviser, desk, phone, late] = [screen(), screen(), screen(), screen(), screen()];
	const code = await handOver(resident, carer);
	await openHandOver(adviser, code);
	expect([adviser.page.path, adviser.page.status]).toEqual(["/hand-over/seen", 200]);
	const toPhone = await handOver(desk, carer, { toPhone: true });
	const lines = (await desk.open("/plan")).texts(".line");
	expect(Math.min(...balancer.served)).toBeGreaterThan(10);
	process.kill(apps[0].pid, "SIGKILL");
	expect((await adviser.open("/hand-over/seen")).texts(".line")).toEqual(lines);
	await openHandOver(late, code);
	expect(late.page.status).toBe(422);
	await openHandOver(phone, toPhone);
	await phone.send({ shared: "no" }, undefined, "/hand-over/take");
	expect(phone.page.texts(".line")).toEqual(lines);
	await resident.open("/hand-over/code");
	await resident.send({}, undefined, "/hand-over/code");
	expect(stateOn(resident)).toMatch(/It has ended now/);
	expect((await adviser.open("/hand-over/seen")).path).toBe("/hand-over/open?closed");
});

test("of two who open a hand-over at the same moment, in two processes, one sees it", async () => {
	const { apps } = await twoProcesses();
	const resident = new Visitor(apps[0].url);
	const code = await handOver(resident, carer);
	const [here, there] = apps.map(({ url }) => new Visitor(url)) as [Visitor, Visitor];
	await Promise.all([here.open("/hand-over/open"), there.open("/hand-over/open")]);
	const sent = [here, there].map((side) => side.send({ code }, undefined, "/hand-over/open"));
	const pages = (await Promise.all(sent)).map(({ path }) => path);
	expect(pages.toSorted()).toEqual(["/hand-over/open?again", "/hand-over/seen"]);
});

test("a message whose button is pressed on both processes at once goes once, and its plan is kept once", async () => {
	const server = await aMailServer();
	const { apps, databaseUrl } = await twoProcesses(sendingBy(server.url));
	const visitor = new Visitor(apps[0].url, { publicOrigin: OUR_ADDRESS });
	await atTheForm(visitor);
	await visitor.send({ ...MAIL_PLAN, content: "code" });
	const headers = { Origin: OUR_ADDRESS, Cookie: visitor.jar.header("/", false) ?? "" };
	const press = ({ url }: { url: string }) =>
		fetch(`${url}/send/now`, { method: "POST", redirect: "manual", headers });
	const answers = await Promise.all([...apps, ...apps].map(press));
	const pages = answers.map((answer) => answer.headers.get("location"));
	expect(new Set(pages)).toEqual(new Set(["/send/sent"]));
	await vi.waitUntil(() => server.arrived.length > 0, PATIENT);
	// They finish what they send before they end.
	await Promise.all(apps.map((app) => app.stop()));
	expect(server.arrived).toHaveLength(1);
	const asked =
		"select (select count(*)::int from outbox) as messages, (select count(*)::int from saved_plans) as plans";
	expect(await postgres().ask(asked, databaseUrl)).toEqual([{ messages: 1, plans: 1 }]);
});
