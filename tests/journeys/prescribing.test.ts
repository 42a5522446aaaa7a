import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstNumber } from "#app/domain/catalogue/service-card.ts";
import { ALL_QUICK_NEEDS } from "#app/domain/prescribing/quick-needs.ts";
import { wayIn } from "#app/domain/prescribing/way-in.ts";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { anApp } from "../support/an-app.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { withInventedContent } from "../support/invented-content.ts";
import { oddLogLines } from "../support/log-lines.ts";
import type { Page } from "../support/page.ts";
import { Visitor } from "../support/visitor.ts";

const { services, byId, region } = loadNavigator().catalogue;

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

async function prescribe(query = "", headers = {}) {
	const visitor = new Visitor(app.url, { headers });
	await visitor.open(`/prescribe${query}`);
	return visitor;
}
const names = (page: Page) => page.texts(".results h3");
/** Ids of the results, in order. */
const ids = (page: Page) =>
	page.links.flatMap((link) => /^\/prescribe\/([\w-]+)$/.exec(link)?.[1] ?? []);

test("a condition and a postcode in one form lead to the services there, and only the district is in the address", async () => {
	const visitor = await prescribe();
	const page = await visitor.send({ q: "COPD", where: "DE1 2RH" });
	expect([page.status, page.path]).toEqual([200, "/prescribe?q=COPD&area=derby"]);
	expect(page.text).toContain("Showing results for: Breathing");
	expect(page.text).toContain("Near Derby");
	expect(names(page)[0]).toBe("Asthma + Lung UK helpline");
	expect(page.html).not.toMatch(/DE1|2RH/i);
	expect(visitor.exchanges.map(({ path }) => path).join()).not.toMatch(/DE1|2RH/i);
	// The words and the place stand in their boxes, and are sent again with other words.
	expect([page.standing("q"), page.standing("where")]).toEqual([["COPD"], ["Derby"]]);
	const again = await visitor.send({ q: "low mood" });
	expect(again.path).toBe("/prescribe?q=low+mood&area=derby");
	const anywhere = await visitor.send({ where: "" });
	expect(anywhere.path).toBe("/prescribe?q=low+mood");
});

test("a choice is one press, and the place goes with it", async () => {
	const visitor = await prescribe();
	const page = await visitor.send({ where: "Mansfield" }, "need=health-msk");
	expect(page.path).toBe("/prescribe?need=health-msk&area=mansfield");
	expect(page.text).toContain("For: Back, joints or muscles");
	expect(ids(page).length).toBeGreaterThan(1);
});

test.each([
	["health-mental", "low+mood"],
	["health-msk", "MSK"],
	["health-respiratory", "COPD"],
	["caring-adult", "carer+strain"],
	["debt", "debt"],
])("pressed or typed, the same comes first: %s, %s", async (need, words) => {
	const pressed = await prescribe(`?need=${need}&area=derby`);
	const typed = await prescribe(`?q=${words}&area=derby`);
	expect(ids(pressed.page)[0]).toBe(ids(typed.page)[0]);
});

test("each result says in a line who can refer, and what no source says comes last", async () => {
	for (const need of ALL_QUICK_NEEDS) {
		const { page } = await prescribe(`?need=${need}&all=1`);
		const found = ids(page);
		expect([need, found.length > 0]).toEqual([need, true]);
		const lines = page.texts(".results article");
		const parts = found.map((id, at) => {
			const service = byId.get(id);
			const routes = service?.referral?.routes ?? [];
			const says = lines[at] ?? "";
			expect([id, /get in touch|refer|form on their website/.test(says)]).toEqual([id, true]);
			expect([id, says.includes("The patient can get in touch")]).toEqual([
				id,
				routes.includes("self"),
			]);
			expect(service && wayIn(service)).toBeDefined();
			if (routes.length === 0) return 2;
			return service?.status.is === "open" ? 0 : 1;
		});
		expect([need, parts]).toEqual([need, parts.toSorted()]);
	}
}, 60_000);

test("what has ended, and what only others may send people to, is not among them, but one press away", async () => {
	const { page } = await prescribe("?q=kickstart");
	expect(ids(page)).not.toContain("kickstart-scheme");
	expect(page.links).toContain("/services?q=kickstart");
	const others = services.filter((service) => wayIn(service) === undefined).map(({ id }) => id);
	expect(others.length).toBeGreaterThan(5);
	const { page: all } = await prescribe("?need=convictions&area=derby&all=1");
	expect(ids(all).filter((id) => others.includes(id))).toEqual([]);
	expect(all.links).toContain("/barriers/convictions?area=derby");
});

test("a long answer shows its first few, and the rest on one press", async () => {
	const visitor = await prescribe("?need=health-mental");
	const few = ids(visitor.page);
	const all = await visitor.press("/prescribe?need=health-mental&all=1");
	expect(few).toHaveLength(8);
	expect(ids(all).slice(0, 8)).toEqual(few);
	expect(ids(all).length).toBeGreaterThan(8);
});

test("nothing found says so, and whom to ring", async () => {
	const { page } = await prescribe("?q=chocolate+cake+recipe&area=rutland");
	expect(names(page)).toEqual([]);
	expect(page.text).toContain("We found nothing");
	expect(page.all('main a[href^="tel:"]')).toHaveLength(1);
	expect(page.links.filter((link) => link.startsWith("/services?"))).toEqual([]);
});

test.each(["?q=suicidal", "?need=domestic-abuse", "?need=homeless&area=derby"])(
	"%s brings whom to ring today before any service, and the quick way out",
	async (query) => {
		const { page } = await prescribe(query);
		const [first] = page.all("main h2");
		expect(first?.id).toBe("now-title");
		expect(page.links).toContain("/exit");
		expect((await prescribe("?q=COPD")).page.links).not.toContain("/exit");
	},
);

describe("a form that has to be mended", () => {
	test("without words or a choice is asked again, with its place", async () => {
		const visitor = await prescribe();
		const again = await visitor.send({ where: "Derby" });
		expect([again.status, again.path]).toEqual([422, "/prescribe?area=derby&empty"]);
		expect(again.problems).toEqual(["Write what is the matter, or choose one of the buttons"]);
		expect(again.standing("where")).toEqual(["Derby"]);
	});

	test.each([
		["Quimbleton", "We could not find that place", "Quimbleton"],
		["SW1A 1AA", "outside our area", ""],
	])(
		"with the place %j keeps its words, and shows what can be mended",
		async (where, says, kept) => {
			const visitor = await prescribe();
			const again = await visitor.send({ q: "low mood", where });
			expect([again.status, again.path]).toEqual([422, "/prescribe?q=low+mood&place"]);
			expect(again.problems.join()).toContain(says);
			expect([again.standing("q"), again.standing("where")]).toEqual([["low mood"], [kept]]);
			expect(visitor.exchanges.map(({ path }) => path).join()).not.toMatch(/Quimble|SW1A/);
			const right = await visitor.send({ where: "Glossop" });
			expect([right.status, right.path]).toEqual([200, "/prescribe?q=low+mood&area=high-peak"]);
		},
	);

	test("one of several places is chosen by a link", async () => {
		const visitor = await prescribe();
		const asked = await visitor.send({ where: "Carlton" }, "need=debt");
		const gedling = asked.links.find((link) => link.includes("area=gedling")) ?? "";
		const chosen = await visitor.press(gedling);
		expect([chosen.status, chosen.path]).toEqual([200, "/prescribe?need=debt&area=gedling"]);
	});
});

test("a postcode among the words is taken out, however it gets there, and is the place", async () => {
	const typed = await (await prescribe()).send({ q: "low mood DE1 2RH" });
	expect(typed.path).toBe("/prescribe?q=low+mood&area=derby");
	expect((await prescribe("?q=low+mood+DE12RH&all=1")).page.path).toBe(
		"/prescribe?q=low+mood&area=derby&all=1",
	);
	const both = await (await prescribe()).send({ q: "low mood DE1 2RH", where: "Mansfield" });
	expect(both.path).toBe("/prescribe?q=low+mood&area=mansfield");
});

test("the name of every district leads to it, so that the box may be sent again as it stands", async () => {
	for (const { id, name } of region.districts) {
		const page = await (await prescribe()).send({ q: "debt", where: name });
		expect([name, page.path]).toEqual([name, `/prescribe?q=debt&area=${id}`]);
	}
}, 30_000);

test.each(LANGUAGES.map(({ id }) => id))(
	"a leaflet in %s is one press from its result, and the page keeps its own language",
	async (language) => {
		const visitor = await prescribe("?q=low+mood&area=derby", { "Accept-Language": "en" });
		const leaflet = await visitor.press(
			`/services/derbyshire-talking-therapies/leaflet/${language}`,
		);
		const own = LANGUAGES.find(({ id }) => id === language);
		const [sheet] = leaflet.all(".leaflet");
		expect([sheet?.getAttribute("lang"), sheet?.getAttribute("dir")]).toEqual([language, own?.dir]);
		expect(leaflet.document.documentElement.getAttribute("lang")).toBe("en");
		expect(leaflet.title).toContain(`(${own?.name})`);
		expect(leaflet.text).toContain(
			`${app.url}/services/derbyshire-talking-therapies/leaflet/${language}`,
		);
		const whoFor = { en: "Who it is for", pl: "Dla kogo to jest", ur: "یہ کس کے لیے ہے" };
		expect(leaflet.texts(".leaflet dt")).toContain(whoFor[language as "en"]);
		expect(visitor.jar.get("language")).toBeUndefined();
		expect((await visitor.open("/prescribe")).h1).toBe("Help to give a patient");
	},
);

test("a leaflet in a language that we do not have is not there, and one about abuse is offered on paper alone", async () => {
	const visitor = new Visitor(app.url);
	expect((await visitor.open("/services/acas/leaflet/xx")).status).toBe(404);
	const abuse = await visitor.open("/services/juno-womens-aid/leaflet/ur");
	expect(abuse.links).toContain("/exit");
	expect([abuse.all("#share").length, abuse.all("#print").length]).toEqual([0, 1]);
	expect(abuse.text).not.toContain("/leaflet/ur");
});

test("a service is read out: what, who, how, what next, cost, in this order, with the number in groups", async () => {
	const visitor = await prescribe("?q=careers+advice");
	const page = await visitor.press("/prescribe/national-careers-service");
	expect(page.texts("main h2").slice(0, 5)).toEqual([
		"What it is",
		"Who can go",
		"How to get in",
		"What happens next",
		"What it costs",
	]);
	const [number] = page.all(".spoken-number");
	const { contact } = byId.get("national-careers-service") ?? {};
	expect(number?.getAttribute("href")).toBe(
		`tel:${contact?.phones[0]?.number.replaceAll(" ", "")}`,
	);
	expect(page.all(".spoken-number span").length).toBeGreaterThan(2);
	expect(page.links).toContain("/services/national-careers-service/leaflet/ur");
});

test("what is not known is said and not guessed, and what has ended gives nobody its number", async () => {
	const visitor = new Visitor(app.url);
	const unsaid = services.filter(
		({ referral, status, audience }) =>
			audience === "resident" && status.is === "open" && !referral?.routes.length,
	);
	expect(unsaid.length).toBeGreaterThan(0);
	for (const { id } of unsaid.slice(0, 5)) {
		const page = await visitor.open(`/prescribe/${id}`);
		expect([id, page.text.includes("We could not find who can get in touch. Ask them.")]).toEqual([
			id,
			true,
		]);
	}
	const ended = await visitor.open("/prescribe/kickstart-scheme");
	expect(ended.text).toContain("Ended.");
	expect(ended.all("main .number")).toEqual([]);
	expect((await visitor.open("/prescribe/no-such-service")).status).toBe(404);
});

test("an entry that became part of another leads there", async () => {
	const root = withInventedContent({ "juno-womens-aid": { mergedFrom: ["juno-old-line"] } });
	const visitor = new Visitor((await anApp({}, root)).url);
	const page = await visitor.open("/prescribe/juno-old-line");
	expect([page.status, page.path]).toEqual([200, "/prescribe/juno-womens-aid"]);
});

test("what is read out has two lines for the record, in English and with a receipt, whatever the page's language", async () => {
	const visitor = new Visitor(app.url, { headers: { "Accept-Language": "ur" } });
	const page = await visitor.open("/prescribe/national-careers-service");
	const records = page.all("main textarea");
	const { name = "", contact } = byId.get("national-careers-service") ?? {};
	const [referred = "", declined = ""] = records.map(({ textContent }) => textContent ?? "");
	for (const record of records) {
		expect([record.getAttribute("lang"), record.hasAttribute("readonly")]).toEqual(["en", true]);
		expect(page.all(`label[for="${record.id}"]`)).toHaveLength(1);
	}
	const receipt = /receipt \d{4}-\d\d-\d\d\.c[0-9a-f]{12}\.r[0-9a-f]{12}\. SNOMED CT/;
	expect(referred).toMatch(/^\d\d\/\d\d\/\d{4} Social prescribing: /);
	expect(referred).toMatch(receipt);
	expect(referred).toContain(
		`${name} (to check with them first), tel ${contact?.phones[0]?.number}`,
	);
	expect(declined).toMatch(receipt);
	expect(declined).toContain("offered, declined");
	expect(declined).not.toContain(name);
});

test("a number that is not sure is read out as what we think, and stands in no record", async () => {
	const unsure = services.filter(
		(service) => service.status.is !== "ended" && firstNumber(service)?.sure === false,
	);
	expect(unsure.length).toBeGreaterThan(5);
	const visitor = new Visitor(app.url);
	for (const service of unsure.slice(0, 8)) {
		const page = await visitor.open(`/prescribe/${service.id}`);
		const shown = [page.texts("main p:has(.spoken-number)")].join();
		expect([service.id, shown]).toEqual([service.id, expect.stringMatching(/^We think/)]);
		const records = page.texts("main textarea").join();
		expect(records).toContain(service.name);
		expect(records).not.toContain(firstNumber(service)?.number);
	}
});

test.each([
	{ odd: "bytes of control", query: "?q=%00%01%02" },
	{ odd: "a long text", query: `?q=${"x".repeat(3000)}` },
	{ odd: "a script", query: "?q=<script>alert(1)</script>" },
	{ odd: "names of the language's own", query: "?need=__proto__&area=constructor" },
	{ odd: "all of it twice", query: "?q=a&q=b&need=debt&need=x&all=2&empty&place" },
])("$odd gets a plain answer", async ({ query }) => {
	const { page } = await prescribe(query);
	expect([200, 422]).toContain(page.status);
	expect(page.html).not.toContain("<script>alert");
	expect(page.all("#q")).toHaveLength(1);
});

test("the log holds neither words nor places", () => {
	expect(oddLogLines(app)).toEqual([]);
	expect(app.logs()).not.toMatch(/Quimble|COPD|mood|mansfield/i);
});
