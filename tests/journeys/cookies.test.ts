import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { anApp } from "../support/an-app.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { codeFor, openHandOver } from "../support/handed-over.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const COOKIES_PAGE = readFileSync("content/pages/en/cookies.md", "utf8");
/** The cookies that the page about cookies owns up to. */
const LISTED = [...COOKIES_PAGE.matchAll(/^## The cookie `([\w-]+)`$/gm)].map(([, name]) => name);

/** Two kilobytes, name and sign included, as browsers count it. */
const MOST_BYTES = 2048;

test("before anybody does anything there is no cookie", async () => {
	const visitor = new Visitor(app.url);
	for (const path of ["/", "/start", "/services", "/now", "/cookies", "/lost", "/plan"])
		await visitor.open(path);
	expect(visitor.jar.set).toEqual([]);
});

test("after a whole journey the jar holds what the cookies page lists, with the right attributes", async () => {
	const visitor = new Visitor(app.url);
	await visitor.begin("yes");
	await visitor.speak("pl");
	await visitor.answer({ area: "Derby", age: "no age" }, "declined").catch(() => {});
	await visitor.speak("en");
	await visitor.answer({ age: "44" }, "declined");
	for (const path of ["/plan", "/plan/others", "/desk", "/now"]) await visitor.open(path);
	await visitor.open("/services");
	await visitor.send({ place: "Quimbleton" });
	await openHandOver(visitor, await codeFor(visitor));
	await visitor.open("/paper/type");
	await visitor.send({ code: "nonsense" });
	await visitor.open("/desk/team");
	await visitor.send({ name: "Harbour Jobcentre" });
	await visitor.open("/plan");
	await visitor.send({}, undefined, "/saved/keep");
	await visitor.press("/send?kept");
	await visitor.send({ channel: "email", to: "jo@mail.example", content: "link" });
	expect(LISTED).toHaveLength(10);
	expect(COOKIES_PAGE).toContain(` We use ${LISTED.length}. `);
	expect(visitor.jar.names).toEqual(LISTED.toSorted());
	expect(new Set(visitor.jar.set.map(({ name }) => name))).toEqual(new Set(LISTED));
	for (const { attributes } of visitor.jar.set)
		expect(attributes).toEqual({ path: "/", httponly: "", samesite: "Lax" });
});

test("behind a trusted https proxy every cookie is Secure, and clearing one is too", async () => {
	const proxied = await anApp({ TRUSTED_PROXY: "127.0.0.1" });
	const visitor = new Visitor(proxied.url, { publicOrigin: "https://escalator.example.org" });
	await visitor.begin();
	await visitor.speak("ur");
	expect(visitor.jar.names).toEqual(["answers", "language"]);
	await visitor.send({}, undefined, "/clear");
	expect(visitor.jar.names).toEqual(["language"]);
	await visitor.begin();
	await visitor.open("/services");
	await visitor.send({ place: "Quimbleton" });
	expect(visitor.jar.names).toEqual(["answers", "language", "place"]);
	await visitor.open("/exit");
	expect(visitor.jar.names).toEqual(["language"]);
	for (const { attributes } of visitor.jar.set) {
		const { "max-age": maxAge, ...rest } = attributes;
		expect(rest).toEqual({ path: "/", httponly: "", samesite: "Lax", secure: "" });
		expect([undefined, "0"]).toContain(maxAge);
	}
});

test("all answers there are fit into the cookie of the screen they are handed over to, with a mistake on top", async () => {
	const [resident, adviser] = [new Visitor(app.url), new Visitor(app.url)];
	await resident.begin("yes");
	await answerWithEverything(resident, "Nottingham");
	await openHandOver(adviser, await codeFor(resident));
	expect(adviser.page.path).toBe("/hand-over/seen");
	await openHandOver(adviser, "ż".repeat(40));
	const { value = "" } = adviser.jar.get("seen") ?? {};
	expect(`seen=${value}`.length).toBeLessThan(MOST_BYTES + 256);
	expect((await adviser.open("/hand-over/seen")).status).toBe(200);
});

test("nobody who only says so in a header is believed to be behind https", async () => {
	const answer = await fetch(`${app.url}/start`, {
		method: "POST",
		redirect: "manual",
		headers: { "X-Forwarded-Proto": "https", "Content-Type": "application/x-www-form-urlencoded" },
		body: "shared=no",
	});
	expect(answer.headers.getSetCookie()[0]).not.toContain("Secure");
});

/** Ticks everything that a question offers, and the longest of what excludes the rest. */
async function answerWithEverything(visitor: Visitor, district: string): Promise<string[]> {
	const asked: string[] = [];
	while (visitor.page.path.startsWith("/q/")) {
		const fact = visitor.page.asks ?? expect.fail(`nothing is asked at ${visitor.page.path}`);
		const isMany = visitor.page.all('main input[type="checkbox"]').length > 0;
		const all = visitor.page.offers.filter(
			(value) => value !== "declined" && value !== "none-of-these",
		);
		const longest = all.toSorted((a, b) => b.length - a.length)[0] ?? "";
		const said =
			{ area: district, age: "44", work: "not-looking" }[fact] ?? (isMany ? all : longest);
		asked.push(fact);
		await visitor.send({ [fact]: said });
	}
	return asked;
}

test("every answer there is, in any district, seals to under 2 kB, with a mistake on top as well", async () => {
	const sizes: Record<string, number> = {};
	const districts = loadNavigator().catalogue.region.districts.filter(
		(_, index) => index % 4 === 0,
	);
	for (const { name } of districts) {
		const visitor = new Visitor(app.url);
		await visitor.begin("yes");
		const asked = await answerWithEverything(visitor, name);
		for (const fact of ["health", "record", "using", "probation"]) expect(asked).toContain(fact);
		await visitor.open("/q/1");
		await visitor.send({ area: "ż".repeat(80) });
		expect(visitor.page.status).toBe(422);
		sizes[name] = Math.max(
			...visitor.jar.set.map((cookie) => `${cookie.name}=${cookie.value}`.length),
		);
	}
	expect(Object.entries(sizes).filter(([, size]) => size >= MOST_BYTES)).toEqual([]);
});
