import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { OUR_ADDRESS, sendingBy } from "../support/a-mail-server.ts";
import { aFolder } from "../support/a-store.ts";
import { anApp } from "../support/an-app.ts";
import { aMailServer, PATIENT } from "../support/an-outbox.ts";
import { atTheForm, MAIL_PLAN, sendIt } from "../support/sending.ts";
import { Visitor } from "../support/visitor.ts";

/** The built app with a mail server and nothing that sends texts, at the form that sends a plan. */
async function byMailAlone(publicOrigin: string, env: Record<string, string> = {}) {
	const server = await aMailServer();
	const folder = aFolder();
	const app = await anApp({ DATA_DIR: folder, ...sendingBy(server.url), ...env });
	const visitor = new Visitor(app.url, { publicOrigin });
	await atTheForm(visitor);
	return { app, folder, server, visitor };
}

test("with a mail server and no Notify, only e-mail is offered and taken, and nothing lies in a folder", async () => {
	const { app, folder, server, visitor } = await byMailAlone(OUR_ADDRESS);
	const { page } = visitor;
	expect(page.all('input[name="channel"]').map((one) => one.getAttribute("value"))).toEqual([
		"email",
	]);
	expect(page.standing("channel")).toEqual(["email"]);
	expect(page.text).not.toMatch(/mobile|by text|A text message|sends nothing/i);
	const answer = await fetch(`${app.url}/send`, {
		method: "POST",
		redirect: "manual",
		headers: { Origin: OUR_ADDRESS, Cookie: visitor.jar.header("/", false) ?? "" },
		body: new URLSearchParams({ channel: "text", to: "07700 900123", content: "link" }),
	});
	expect(answer.headers.get("location")).toBe("/send");
	const empty = await visitor.send();
	expect([empty.status, empty.problems.length]).toEqual([422, 2]);
	expect(empty.problems.join()).not.toMatch(/mobile/);
	await sendIt(visitor, { ...MAIL_PLAN, content: "link" });
	await vi.waitUntil(() => server.arrived.length > 0, PATIENT);
	expect(existsSync(join(folder, "outbox"))).toBe(false);
});

test("the links in a message lead to the address that was set, whatever host a request claims", async () => {
	const { server, visitor } = await byMailAlone("http://phishing.example", {
		TRUSTED_PROXY: "127.0.0.1,::1",
	});
	const shown = await sendIt(visitor, MAIL_PLAN);
	await vi.waitUntil(() => server.arrived.length > 0, PATIENT);
	const [{ mail, raw } = { mail: undefined, raw: "" }] = server.arrived;
	expect(mail?.text).toContain(`${OUR_ADDRESS}/`);
	expect(`${raw}${mail?.html}${shown}`).not.toContain("phishing");
});
