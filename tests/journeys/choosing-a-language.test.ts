import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import type { Page } from "../support/page.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

function languageOf(page: Page): string {
	const { documentElement: html } = page.document;
	return `${html.getAttribute("lang")} ${html.getAttribute("dir")}`;
}

test.each([
	{ asks: undefined, gets: "en ltr" },
	{ asks: "pl", gets: "pl ltr" },
	{ asks: "pl-PL,pl;q=0.9,en;q=0.5", gets: "pl ltr" },
	{ asks: "ur-PK", gets: "ur rtl" },
	{ asks: "de,fr;q=0.8", gets: "en ltr" },
	{ asks: "de,ur;q=0.8,en;q=0.5", gets: "ur rtl" },
	{ asks: "en-GB,pl;q=0.1", gets: "en ltr" },
	{ asks: "*", gets: "en ltr" },
	{ asks: ";;q=,x;q=9", gets: "en ltr" },
])("a browser that asks for $asks gets $gets", async ({ asks, gets }) => {
	const headers: Record<string, string> = asks === undefined ? {} : { "Accept-Language": asks };
	const page = await new Visitor(app.url, { headers }).open("/");
	expect([page.status, languageOf(page)]).toEqual([200, gets]);
});

test("a choice outlasts what the browser asks for, and comes back to the same page", async () => {
	const visitor = new Visitor(app.url, { headers: { "Accept-Language": "pl" } });
	for (const path of [
		"/",
		"/services",
		"/services/acas",
		"/now",
		"/start?for=other",
		"/cookies",
		"/nowhere",
	]) {
		await visitor.open(path);
		const page = await visitor.speak("ur");
		expect([page.path, languageOf(page)]).toEqual([path, "ur rtl"]);
		expect(page.texts('button[aria-current="true"]')).toEqual(["اردو"]);
	}
	expect(languageOf(await visitor.open("/about"))).toBe("ur rtl");
	expect(languageOf(await visitor.speak("en"))).toBe("en ltr");
});

test("a whole walk in Polish ends in the same plan as in English", async () => {
	const said = {
		area: "Derby",
		age: "44",
		work: "looking",
		difficulties: ["money"],
		money: ["debt"],
	};
	const plans: string[][] = [];
	for (const language of ["pl", "ur", "en"]) {
		const visitor = new Visitor(app.url);
		await visitor.begin();
		await visitor.speak(language);
		await visitor.answer(said, "declined");
		const page = await visitor.press("/plan");
		expect(page.document.documentElement.getAttribute("lang")).toBe(language);
		plans.push(page.all("article.line :is(h2, h3) a").map((a) => a.getAttribute("href") ?? ""));
	}
	expect(plans[0]?.length).toBeGreaterThan(3);
	expect([plans[1], plans[2]]).toEqual([plans[0], plans[0]]);
});

test("a change of language with half an answer typed keeps what stood before", async () => {
	const visitor = new Visitor(app.url);
	await visitor.begin();
	await visitor.answer({ area: "Derby", age: "44", work: "looking" });
	await visitor.open("/q/3");
	const page = await visitor.speak("pl");
	expect([page.path, page.standing("work")]).toEqual(["/q/3", ["looking"]]);
	expect(visitor.jar.names).toEqual(["answers", "language"]);
});

test.each([
	"https://evil.example/",
	"//evil.example",
	"/\\evil.example",
	"javascript:alert(1)",
	"/\t/evil.example",
	"",
	"plan",
])("a made-up way back (%j) leads home", async (to) => {
	const answer = await fetch(`${app.url}/language`, {
		method: "POST",
		redirect: "manual",
		body: new URLSearchParams({ language: "pl", to }),
	});
	expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
});

test("a language that we do not have is not taken", async () => {
	for (const language of ["de", "en-GB", "<script>", ""]) {
		const answer = await fetch(`${app.url}/language`, {
			method: "POST",
			redirect: "manual",
			body: new URLSearchParams({ language, to: "/" }),
		});
		expect([answer.status, answer.headers.getSetCookie()]).toEqual([303, []]);
	}
	const visitor = new Visitor(app.url);
	for (const value of ["xx", "ImRlIg==", "%00", "bnVsbA==", "W10="]) {
		visitor.jar.put("language", value);
		expect([value, languageOf(await visitor.open("/"))]).toEqual([value, "en ltr"]);
	}
});
