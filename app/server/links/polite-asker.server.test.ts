import { expect, test } from "vitest";
import { type PageAnswer, Unreached } from "./ask-page.server.ts";
import { checkLink } from "./check-link.server.ts";
import { checkLinks } from "./check-links.server.ts";
import { PoliteAsker } from "./polite-asker.server.ts";

const TODAY = "2026-11-22";
const A = "https://a.example";
const html = (title: string, text = title): PageAnswer => ({
	status: 200,
	isText: true,
	text: `<title>${title}</title><p>${text}</p>`,
});
const status = (code: number, location?: string): PageAnswer => ({
	status: code,
	isText: true,
	text: "",
	...(location === undefined ? {} : { location }),
});

/** A web of invented pages: by address an answer, a fault, or one by method; 404 for the rest. */
type Web = Record<string, PageAnswer | Error | ((method: string) => PageAnswer | Error)>;

/** An asker over an invented web, with a diary of what it asked and how long it paused. */
function anAsker(web: Web, manners: { mostRequests?: number; elapsedMs?: () => number } = {}) {
	const diary: string[] = [];
	const busy = new Set<string>();
	const asker = new PoliteAsker(
		{
			robotsName: "Us",
			mostRequests: manners.mostRequests ?? 100,
			mostMs: 60_000,
			pauseMs: 10,
			longestPauseMs: 20_000,
		},
		{
			ask: async (url, method) => {
				if (busy.has(url.host)) throw new Error(`Two requests at once to ${url.host}`);
				busy.add(url.host);
				diary.push(`${method} ${url.href}`);
				await Promise.resolve();
				busy.delete(url.host);
				const found = web[url.href] ?? status(404);
				const answer = typeof found === "function" ? found(method) : found;
				if (answer instanceof Error) throw answer;
				return method === "HEAD" ? { ...answer, text: "" } : answer;
			},
			pause: async (ms) => diary.push(`pause ${ms}`),
			elapsedMs: manners.elapsedMs ?? (() => 0),
		},
	);
	return { asker, diary };
}

const check = (link: string, web: Web) => checkLink(link, anAsker(web).asker, TODAY);

test("robots.txt first, then HEAD, GET for the title, and what the site gives for nonsense; a pause between", async () => {
	const { asker, diary } = anAsker({ [`${A}/jobs`]: html("Jobs") });
	expect(await checkLink(`${A}/jobs`, asker, TODAY)).toEqual({ is: "answers", on: TODAY });
	expect(diary).toEqual([
		`GET ${A}/robots.txt`,
		"pause 10",
		`HEAD ${A}/jobs`,
		"pause 10",
		`GET ${A}/jobs`,
		"pause 10",
		`GET ${A}/no-such-page-5c1f0e7a93`,
	]);
});

test("a document that is no page is asked once, by HEAD", async () => {
	const { asker, diary } = anAsker({ [`${A}/a.pdf`]: { status: 200, isText: false, text: "" } });
	expect(await checkLink(`${A}/a.pdf`, asker, TODAY)).toMatchObject({ is: "answers" });
	expect(diary.filter((line) => line.endsWith("a.pdf"))).toEqual([`HEAD ${A}/a.pdf`]);
});

const hangUp = new Unreached("its server hung up", true);
test.each<{ what: string; web: Web; is: string; why?: RegExp; to?: string }>([
	{ what: "nothing", web: {}, is: "gone", why: /404/ },
	{
		what: "HEAD alone refused",
		web: { [`${A}/x`]: (method) => (method === "HEAD" ? status(405) : html("Jobs")) },
		is: "answers",
	},
	{
		what: "HEAD alone hung up on",
		web: { [`${A}/x`]: (method) => (method === "HEAD" ? hangUp : html("Jobs")) },
		is: "answers",
	},
	{ what: "hung up on", web: { [`${A}/x`]: hangUp }, is: "unreached", why: /hung up/ },
	{ what: "a fault of theirs", web: { [`${A}/x`]: status(500) }, is: "unreached", why: /500/ },
	{
		what: "no name",
		web: { [`${A}/robots.txt`]: new Unreached("its name is not known (DNS)") },
		is: "unreached",
		why: /DNS/,
	},
	{
		what: "robots.txt that says no",
		web: { [`${A}/robots.txt`]: { ...html(""), text: "User-agent: Us\nDisallow: /x" } },
		is: "not-asked",
		why: /robots/,
	},
	{
		what: "robots.txt that asks for long pauses",
		web: { [`${A}/robots.txt`]: { ...html(""), text: "User-agent: *\nCrawl-delay: 600" } },
		is: "not-asked",
		why: /600 seconds/,
	},
	{
		what: "robots.txt that cannot be read now",
		web: { [`${A}/robots.txt`]: status(503), [`${A}/x`]: html("Jobs") },
		is: "unreached",
		why: /robots/,
	},
	{
		what: "a way to another page",
		web: { [`${A}/x`]: status(301, "/y?z=1#a"), [`${A}/y?z=1`]: html("Jobs") },
		is: "answers",
		to: `${A}/y?z=1`,
	},
	{
		what: "a way to another domain",
		web: { [`${A}/x`]: status(302, "//b.example/"), "https://b.example/": html("For sale") },
		is: "moved",
		to: "https://b.example/",
	},
	{
		what: "a domain whose robots.txt says no",
		web: {
			[`${A}/x`]: status(302, "https://b.example/y"),
			"https://b.example/robots.txt": { ...html(""), text: "User-agent: *\nDisallow: /" },
		},
		is: "not-asked",
	},
	{
		what: "a way round in a circle",
		web: { [`${A}/x`]: status(301, "/y"), [`${A}/y`]: status(301, "/x") },
		is: "unreached",
		why: /more than 5/,
	},
	{ what: "a way to nowhere", web: { [`${A}/x`]: status(301, "http://") }, is: "unreached" },
	{
		what: "one page for every address",
		web: { [`${A}/x`]: html("Hello"), [`${A}/no-such-page-5c1f0e7a93`]: html("Hello") },
		is: "unreached",
	},
])("$what: $is", async ({ web, is, why, to }) => {
	const result = await check(`${A}/x`, web);
	expect(result).toMatchObject({ is, on: TODAY });
	expect(result.to).toBe(to);
	if (why) expect(result.why).toMatch(why);
});

test("many links: never two requests at once to a host, all of them told", async () => {
	const hosts = ["a", "b", "c"].map((host) => `https://${host}.example`);
	const links = hosts.flatMap((host) => [`${host}/1`, `${host}/2`, `${host}/3`]);
	const web = Object.fromEntries(links.map((link) => [link, html(link)]));
	const { asker, diary } = anAsker(web);
	const told = new Map();
	const left = await checkLinks(links, asker, TODAY, (link, { is }) => told.set(link, is));
	expect(left).toBe(0);
	expect([...told.keys()].toSorted()).toEqual(links);
	expect(new Set(told.values())).toEqual(new Set(["answers"]));
	// robots.txt and nonsense once a host, each link by HEAD and by GET.
	expect(diary.filter((line) => !line.startsWith("pause"))).toHaveLength(3 * 2 + 9 * 2);
	expect(asker.requests).toBe(24);
});

test.each([
	{ what: "requests", manners: { mostRequests: 5 } },
	{ what: "time", manners: { elapsedMs: later() } },
])("once its $what are spent, the rest is left for the next run", async ({ manners }) => {
	const links = [`${A}/1`, `${A}/2`, `${A}/3`];
	const web = Object.fromEntries(links.map((link) => [link, html(link)]));
	const { asker } = anAsker(web, manners);
	const told: string[] = [];
	const left = await checkLinks(links, asker, TODAY, (link) => told.push(link));
	expect(told.length + left).toBe(3);
	expect(left).toBeGreaterThan(0);
	expect(asker.requests).toBeLessThanOrEqual(6);
});

/** A stopwatch by which each request takes ten seconds. */
function later() {
	let ms = 0;
	return () => {
		ms += 10_000;
		return ms;
	};
}

test("a check that is stopped asks nothing more", async () => {
	const { asker } = anAsker({});
	const left = await checkLinks(
		[`${A}/1`, `${A}/2`],
		asker,
		TODAY,
		() => {},
		() => true,
	);
	expect([left, asker.requests]).toEqual([2, 0]);
});
