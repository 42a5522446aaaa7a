import { spawnSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { WRONG_REASONS } from "#app/domain/catalogue/report.ts";
import { reportsIn } from "#app/server/reports.server.ts";
import { storeOf } from "#app/server/store/store.server.ts";
import { anApp } from "../support/an-app.ts";
import { oddLogLines } from "../support/log-lines.ts";
import { Visitor } from "../support/visitor.ts";

const PAGE = "/services/acas/wrong";

/** The built app with a data folder that the test can look into. */
async function anAppWithData() {
	const folder = mkdtempSync(join(tmpdir(), "escalator-data-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const app = await anApp({ DATA_DIR: folder });
	const kept = async () => {
		const store = storeOf({ databaseUrl: undefined, dataDir: folder });
		const { reports } = await reportsIn(store, Date.now, () => undefined).all();
		await store.close();
		return reports;
	};
	const list = (...more: string[]) =>
		spawnSync(process.execPath, ["app/commands/reports.ts", ...more], {
			encoding: "utf8",
			env: { ...process.env, DATA_DIR: folder },
		});
	return { app, folder, kept, list, visitor: new Visitor(app.url) };
}

test("somebody without cookies tells us of a wrong number, and an editor reads it", async () => {
	const { app, kept, list, visitor } = await anAppWithData();
	await visitor.open("/services/acas");
	const form = await visitor.press(PAGE);
	expect(form.offers).toEqual([...WRONG_REASONS]);
	const text = "A man at home answers. Ring me on 07700 900123, jo@mail.example, NG9 1AB.";
	const thanks = await visitor.send({ reason: "phone-other", text });
	expect([thanks.status, thanks.h1]).toEqual([200, "Thank you"]);
	await visitor.press("/services/acas");
	const day = expect.stringMatching(/^20\d\d-\d\d-\d\d$/);
	const masked = "A man at home answers. Ring me on [number], [email], [postcode].";
	expect(await kept()).toEqual([{ day, service: "acas", reason: "phone-other", text: masked }]);
	expect(visitor.jar.set).toEqual([]);
	expect(list().stdout).toContain("acas: 1\n  1 × The phone number belongs to somebody else\n");
	expect(list("--service", "acas").stdout).toContain(masked);
	expect(list("--service", "harbour").stdout).toMatch(/^Nobody has told us/);
	expect(list("--nonsense").status).toBe(2);
	expect(list("--mended", "acas").stdout).toBe("acas: 1 report deleted.\n");
	expect(await kept()).toEqual([]);
	await app.stop();
	expect(oddLogLines(app)).toEqual([]);
	expect(app.logs()).not.toContain("answers");
});

test("an empty form is asked again, words alone are taken", async () => {
	const { kept, visitor } = await anAppWithData();
	await visitor.open(PAGE);
	const again = await visitor.send();
	expect([again.status, again.problems]).toEqual([422, ["Choose what is wrong"]]);
	expect(again.title).toMatch(/^Error: /);
	const long = await visitor.send({ text: "x".repeat(501) });
	expect([long.status, long.problems]).toEqual([422, ["Write 500 letters or fewer"]]);
	expect(await kept()).toEqual([]);
	await visitor.speak("ur");
	expect([visitor.page.path, visitor.page.status]).toEqual([`${PAGE}?long=`, 422]);
	await visitor.send({ text: "Shut on Mondays" });
	expect(await kept()).toMatchObject([{ reason: "other", text: "Shut on Mondays" }]);
});

test("a robot that fills every field is thanked, and nothing is kept", async () => {
	const { kept, visitor } = await anAppWithData();
	await visitor.open(PAGE);
	const page = await visitor.send({ reason: "ended", more: "https://spam.example" });
	expect(page.h1).toBe("Thank you");
	expect(await kept()).toEqual([]);
});

test("after five in an hour a service has enough, another not", async () => {
	const { kept, visitor } = await anAppWithData();
	const tell = async (page: string) => {
		await visitor.open(page);
		return (await visitor.send({ reason: "hours" })).status;
	};
	const statuses: number[] = [];
	for (let more = 0; more < 6; more++) statuses.push(await tell(PAGE));
	expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
	expect(await tell("/services/national-careers-service/wrong")).toBe(200);
	expect(await kept()).toHaveLength(6);
});

test("while the data folder is away a plain page says so, and the log why", async () => {
	const { app, folder, kept, list, visitor } = await anAppWithData();
	renameSync(folder, `${folder}-away`);
	await visitor.open(PAGE);
	const page = await visitor.send({ reason: "hours" });
	expect([page.status, page.h1]).toEqual([503, "We could not keep this"]);
	expect(app.logs()).toContain("A report could not be kept (ENOENT).");
	writeFileSync(folder, "");
	expect(list().status).toBe(2);
	rmSync(folder);
	renameSync(`${folder}-away`, folder);
	await visitor.open(PAGE);
	expect((await visitor.send({ reason: "hours" })).h1).toBe("Thank you");
	expect(await kept()).toHaveLength(1);
});

test("a page about abuse keeps its way out, an unknown service is not found", async () => {
	const { visitor } = await anAppWithData();
	const page = await visitor.open("/services/juno-womens-aid/wrong");
	expect(page.links).toContain("/exit");
	expect((await visitor.open(PAGE)).links).not.toContain("/exit");
	expect((await visitor.open("/services/nobody/wrong")).status).toBe(404);
});
