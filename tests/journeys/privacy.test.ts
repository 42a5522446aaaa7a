import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { codeOn, openPlan } from "../support/kept-plan.ts";
import { oddLogLines } from "../support/log-lines.ts";
import { aSealingKey } from "../support/sealing.ts";
import { type Exchange, Visitor } from "../support/visitor.ts";

const key = aSealingKey();
let app: BuiltApp;
let visitor: Visitor;

/** What somebody says who has every reason to be afraid: each is looked for everywhere it must not be. */
const SAID = {
	area: "NG9 1AB",
	age: "97",
	work: "off-sick",
	difficulties: ["health", "home", "record", "money", "circumstances"],
	health: ["health-mental"],
	home: ["homeless", "domestic-abuse"],
	record: ["convictions", "substance-use"],
	money: ["debt"],
	circumstances: ["refugee"],
	mentalHealthTeam: "true",
	probation: "true",
	benefits: ["universal-credit"],
	rightToWork: "waiting",
};
const WRONG_PLACE = "ZZ9 9QQ Quimbleton";
const MARKS = [
	...[
		"NG9 1AB",
		"NG91AB",
		"NG9+1AB",
		"NG9%201AB",
		"ng9",
		"Broxtowe",
		"Beeston",
		"97",
		"Quimble",
		"ZZ9",
	],
	...Object.values(SAID)
		.flat()
		.filter((said) => /^[a-z-]+$/.test(said)),
	...["off sick", "hurts", "criminal", "drugs", "debts", "asylum", "probation"],
];

/** Pages that say the same to everybody, whatever they answered. */
const SAME_FOR_ALL = [
	"/",
	"/services",
	"/services/acas",
	"/services/juno-womens-aid",
	"/services/juno-womens-aid/wrong",
	"/now",
	"/about",
	"/privacy",
	"/cookies",
	"/saved",
	"/saved/deleted",
	"/hand-over/open",
	"/lost",
	"/nowhere",
];

beforeAll(async () => {
	app = await startBuiltApp(key.env);
	visitor = new Visitor(app.url);
	await visitor.begin("yes");
	await visitor.send({ area: WRONG_PLACE });
	await visitor.send({ area: SAID.area });
	await visitor.send({ age: "97 and a half" });
	await visitor.answer(SAID, "declined");
	await visitor.speak("pl");
	await visitor.speak("en");
	for (const path of [
		"/plan",
		"/plan/others",
		"/plan/not-now",
		"/q/2?change",
		"/q/9",
		...SAME_FOR_ALL,
	])
		await visitor.open(path);
	await visitor.open("/plan");
	await visitor.send({ answers: "yes" }, undefined, "/saved/keep");
	await openPlan(visitor, codeOn(visitor));
	await visitor.open("/plan");
});
afterAll(async () => {
	await app.stop();
});

/** The marks that a text holds, in any case. */
function found(text: string): string[] {
	const small = text.toLowerCase();
	return MARKS.filter((mark) => small.includes(mark.toLowerCase()));
}

/** Headers that name nothing of a person's; sealed values, nonces, lengths and times may hold any digits by chance. */
function headersOf({ headers }: Exchange): string {
	const plain = [...headers].filter(
		([name]) => !["content-length", "date", "set-cookie"].includes(name),
	);
	const text = plain.map(([name, value]) => `${name}: ${value}`).join("\n");
	return text.replace(/'nonce-[\w-]+'/g, "");
}

test("the walk was real: the plan rests on what was said", () => {
	const plan = visitor.exchanges.find(({ path }) => path === "/plan")?.text ?? "";
	expect(found(plan)).toEqual(
		expect.arrayContaining(["Broxtowe", "hurts", "criminal", "debts", "asylum"]),
	);
});

test("no address that was asked for, or sent to, says anything", () => {
	for (const { path, headers } of visitor.exchanges.filter(
		({ path }) => !path.startsWith("/services/"),
	)) {
		expect([path, found(path)]).toEqual([path, []]);
		expect([path, found(headers.get("location") ?? "")]).toEqual([path, []]);
		expect(path).toMatch(
			/^\/[a-z-]*(\/(\d+|others|not-now|keep|kept|plan|deleted|open))?(\?(change|for=me))?$/,
		);
	}
});

test("no title and no header says anything, and nothing is kept in a cache", () => {
	for (const exchange of visitor.exchanges) {
		const title = /<title>(.*?)<\/title>/.exec(exchange.text)?.[1] ?? "";
		if (!exchange.path.startsWith("/services/"))
			expect([exchange.path, found(title)]).toEqual([exchange.path, []]);
		expect([exchange.path, found(headersOf(exchange))]).toEqual([exchange.path, []]);
		expect(exchange.headers.get("cache-control")).toBe("no-store");
		expect(exchange.headers.get("etag")).toBeNull();
		expect(exchange.headers.get("referrer-policy")).toBe("same-origin");
	}
});

test("what a cookie holds cannot be read in it, and no field of it outlives its use", () => {
	for (const { name, value } of visitor.jar.set) {
		expect([
			name,
			found(Buffer.from(value, "base64url").toString("latin1")).filter((mark) => mark.length > 3),
		]).toEqual([name, []]);
	}
	const session = key.open(visitor.jar.get("answers")?.value);
	expect(Object.keys(session).toSorted()).toEqual(["answers", "isForOther", "isShared", "walk"]);
	expect(session.answers).toMatchObject({ area: "broxtowe", age: 97 });
	expect(JSON.stringify(session)).not.toMatch(/NG9|1AB|Quimble|half/i);
});

test("pages that are the same for everybody are the very same for this person", async () => {
	const nobody = new Visitor(app.url);
	// A page with a script says to it, in a word, that there are answers to clear; so it is held against somebody with others.
	const begun = new Visitor(app.url);
	await begun.begin();
	for (const path of SAME_FOR_ALL) {
		const stranger = path === "/services" ? begun : nobody;
		const [theirs, others] = [await visitor.open(path), await stranger.open(path)];
		const bare = (html: string) =>
			html.replace(/nonce="[\w-]+"/g, "").replace(/<form[^>]*action="\/clear".*?<\/form>/, "");
		expect([path, bare(theirs.html) === bare(others.html)]).toEqual([path, true]);
	}
});

test("no link that leads to another website takes a word along", async () => {
	for (const path of ["/plan", "/plan/others"]) {
		const page = await visitor.open(path);
		const away = page.all('a[href^="http"]');
		expect(away.length).toBeGreaterThan(0);
		for (const link of away) {
			expect(link.getAttribute("rel")).toBe("noreferrer");
			expect(link.getAttribute("target")).toBeNull();
			expect(found(new URL(link.getAttribute("href") ?? "").search)).toEqual([]);
		}
	}
});

test("what the router sends for itself is kept by nobody", async () => {
	const cookie = visitor.jar.header("/", false) ?? "";
	for (const path of [
		"/plan.data",
		"/check.data",
		"/q/1.data",
		"/plan/others.data",
		"/_.data",
		"/services.data",
	]) {
		const answer = await fetch(app.url + path, { headers: { Cookie: cookie }, redirect: "manual" });
		expect([path, answer.headers.get("cache-control")]).toEqual([path, "no-store"]);
		expect([path, found(headersOf({ headers: answer.headers } as Exchange))]).toEqual([path, []]);
		await answer.text();
	}
	const bare = await fetch(`${app.url}/plan.data`, { redirect: "manual" });
	expect(found(await bare.text())).toEqual([]);
	expect(bare.headers.get("cache-control")).toBe("no-store");
});

test("the log holds nothing but patterns, statuses and times, to its last line", async () => {
	await app.stop();
	expect(app.logs()).toContain('"route":"/plan/not-now"');
	expect(oddLogLines(app)).toEqual([]);
	const lines = app.logs().split("\n").filter(Boolean);
	const said = lines
		.map((line) => JSON.parse(line))
		.map(({ at: _, ms: __, port: ___, url: ____, ...rest }) => JSON.stringify(rest));
	expect(said.flatMap(found)).toEqual([]);
});
