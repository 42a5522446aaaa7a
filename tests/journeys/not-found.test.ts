import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { Visitor } from "../support/visitor.ts";

test("an address that no page has is answered in words, with help and a way on, in any language", async () => {
	const visitor = new Visitor((await anApp()).url);
	for (const path of [
		"/nowhere",
		"/services/nothing-of-that-name",
		"/q",
		"/plan/nothing",
		"/%C5%BC",
		"/assets",
		"/services/acas/more",
		"/barriers/money",
		"/barriers/debt/more",
		"/places/sheffield",
		"/kinds/Advice",
	]) {
		const page = await visitor.open(path);
		expect([path, page.status, page.h1]).toEqual([path, 404, "Page not found"]);
		expect(page.title).toBe("Page not found – Opportunity Escalator");
		expect(page.links).toEqual(expect.arrayContaining(["/", "/now", "/services"]));
		expect(page.all('a[href^="tel:"]').length).toBeGreaterThan(0);
		expect(page.headers.get("cache-control")).toBe("no-store");
		expect(page.text).not.toMatch(/404|error|invalid/i);
	}
	await visitor.open("/nowhere");
	const polish = await visitor.speak("pl");
	expect([polish.path, polish.status]).toEqual(["/nowhere", 404]);
	expect(polish.h1).not.toBe("Page not found");
});

test("a file that is not there, and a form sent to no page, are answered in words too", async () => {
	const app = await anApp();
	const file = await fetch(`${app.url}/assets/old-1234.js`);
	expect([file.status, (await file.text()).includes("<h1>")]).toEqual([404, true]);
	const form = await fetch(`${app.url}/nowhere`, { method: "POST", body: new URLSearchParams() });
	expect([form.status, (await form.text()).includes("<h1>")]).toEqual([404, true]);
	for (const path of ["/plan", "/check", "/a-to-z", "/now", "/about"]) {
		const answer = await fetch(app.url + path, {
			method: "POST",
			redirect: "manual",
			body: new URLSearchParams(),
		});
		expect([path, answer.status]).toEqual([path, 405]);
		expect(await answer.text()).toMatch(/<h1>[^<]+<\/h1>/);
	}
});
