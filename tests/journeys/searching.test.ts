import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { oddLogLines } from "../support/log-lines.ts";
import type { Page } from "../support/page.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

async function search(query = "") {
	const visitor = new Visitor(app.url);
	await visitor.open(`/services${query}`);
	return visitor;
}
const names = (page: Page) => page.texts(".results h3");
const NAME = "Connect to Work";

test("an adviser's misspelt words bring the scheme on top, and the words stay in the field", async () => {
	const visitor = await search();
	const found = await visitor.look({ q: "conect to wrok" });
	expect(names(found)[0]).toContain(NAME);
	expect(found.all("#q")[0]?.getAttribute("value")).toBe("conect to wrok");
	expect(names(found)).toHaveLength(10);
	expect(found.title).toBe("Find a service – Opportunity Escalator");
	expect(visitor.jar.set).toEqual([]);
});

test("a place is sent apart, becomes a district, and leaves out what works elsewhere", async () => {
	const visitor = await search("?q=job+club");
	const near = await visitor.send({ place: "NG18 1AA" });
	expect(near.path).toBe("/services?q=job+club&area=mansfield");
	expect(near.text).toContain("Near Mansfield");
	expect(near.html).not.toMatch(/NG18/i);
	const again = await visitor.look({ q: "debt" });
	expect(again.path).toContain("area=mansfield");
	const anywhere = await visitor.press("/services?q=debt");
	expect(anywhere.text).not.toContain("Near Mansfield");
});

test("a postcode among the words is taken out of the address, and is the place", async () => {
	const visitor = await search("?q=bad+back+ng181aa&free=1");
	expect(visitor.page.path).toBe("/services?q=bad+back&area=mansfield&free=1");
	const newer = await search("?q=bad+back+NG18+1AA&area=derby");
	expect(newer.page.path).toBe("/services?q=bad+back&area=mansfield");
	const outside = await search("?q=debt+SW1A+1AA&area=derby");
	expect(outside.page.path).toBe("/services?q=debt&area=derby&place");
	expect(outside.page.problems.join()).toContain("outside our area");
	const alone = await search("?q=NG18+1AA");
	expect(alone.page.path).toBe("/services?area=mansfield");
});

describe("a place that cannot be read", () => {
	test.each([
		["", "Enter a postcode, town or village", ""],
		["Quimbleton", "We could not find that place", "Quimbleton"],
		["SW1A 1AA", "outside our area", ""],
	])("%j is told and asked for again, and nothing else is lost", async (place, says, kept) => {
		const visitor = await search("?q=debt&area=mansfield&free=1");
		const again = await visitor.send({ place });
		expect(again.status).toBe(422);
		expect(again.problems.join()).toContain(says);
		expect(again.title).toMatch(/^Error: /);
		expect(again.standing("place")).toEqual([kept]);
		expect(again.all("#q")[0]?.getAttribute("value")).toBe("debt");
		expect(visitor.exchanges.map(({ path }) => path).join()).not.toMatch(/Quimble|SW1A/);
		expect(again.path).toContain("area=mansfield");
		const right = await visitor.send({ place: "Derby" });
		expect(right.path).toBe("/services?q=debt&area=derby&free=1");
		expect(right.status).toBe(200);
	});

	test("one of several is asked about, and the choice is a link", async () => {
		const visitor = await search("?q=debt");
		const asked = await visitor.send({ place: "Carlton" });
		expect(asked.problems.join()).toContain("more than one place");
		const gedling = asked.links.find((link) => link.includes("area=gedling")) ?? "";
		const chosen = await visitor.press(gedling);
		expect([chosen.status, chosen.path]).toEqual([200, "/services?q=debt&area=gedling"]);
	});

	test("is forgotten with everything else", async () => {
		const visitor = await search();
		await visitor.send({ place: "Quimbleton" });
		await visitor.open("/exit");
		const after = await visitor.open("/services?place");
		expect(after.html).not.toContain("Quimbleton");
	});
});

test("choices leave what they say they leave, and each choice says how many", async () => {
	const visitor = await search("?q=debt");
	const option = visitor.page.texts('select[name="kind"] option').find((one) => /Money/.test(one));
	const number = Number(/\((\d+)\)/.exec(option ?? "")?.[1]);
	expect(number).toBeGreaterThan(0);
	const money = await visitor.look({ q: "debt", kind: "money" });
	expect(money.path).toContain("kind=money");
	expect(money.texts("#found")).toEqual([
		`${number} ${number === 1 ? "service" : "services"} found`,
	]);
	const open = await visitor.look({ q: "debt", open: "1" });
	expect(open.text).not.toContain("We could not confirm that it runs");
});

test("a long list goes on, and back", async () => {
	const visitor = await search("?area=derby");
	const first = names(visitor.page);
	const second = await visitor.press("/services?area=derby&page=2");
	expect(names(second).some((name) => first.includes(name))).toBe(false);
	expect(names(await visitor.press("/services?area=derby"))).toEqual(first);
});

test("nothing found leads somewhere: fewer choices, another place, somebody to ring", async () => {
	const visitor = await search("?q=xkcd+qzxv&area=derby");
	expect(names(visitor.page)).toEqual([]);
	expect(visitor.page.all('main a[href^="tel:"]')).toHaveLength(1);
	expect(visitor.page.links).toContain("/services?q=xkcd+qzxv");
	const narrowed = await search("?q=debt&kind=childcare&barrier=veteran");
	expect(narrowed.page.texts("#found")).toEqual(["0 services found"]);
	const wider = await narrowed.press("/services?q=debt");
	expect(names(wider).length).toBeGreaterThan(0);
});

test("what has ended says so first, and what there is now", async () => {
	const { page } = await search("?q=kickstart");
	expect(names(page)[0]).toContain("Kickstart");
	expect(page.texts(".note.stop").join()).toContain("has ended");
	expect(page.all(".note.stop a").length).toBeGreaterThan(0);
});

test("look-alikes are told apart before the list", async () => {
	const { page } = await search("?q=working+well");
	const which = page.texts('section[aria-labelledby="which"] li').join();
	expect(which).toContain("Working Well East Midlands");
	expect(which).toContain("WorkWell");
	expect(page.links.some((link) => link.startsWith("/compare?s="))).toBe(true);
});

test("words that residents use are said back", async () => {
	const { page } = await search("?q=lost+my+job");
	expect(page.text).toContain("Showing results for: Losing a job");
});

test.each([
	"my husband hits me",
	"my wife hits me",
	"hes going to kill me",
	"suicidal",
	"i want to kill my self",
	"i feel like killing my self",
	"self harm",
	"samobójstwo",
	"خودکشی",
])("%s brings numbers to ring now before anything else, and the quick way out", async (words) => {
	const { page } = await search(`?q=${encodeURIComponent(words)}`);
	const [first] = page.all('main h3, main a[href^="tel:"]');
	expect(first?.id).toBe("urgent");
	const numbers = page.all("#urgent ~ * a[href^='tel:']").map((link) => link.getAttribute("href"));
	expect(numbers).toEqual(["tel:999", "tel:111", "tel:08082000247"]);
	expect(page.all("#exit")).toHaveLength(1);
	expect(page.all('main a[href="/now"]')).toHaveLength(1);
});

test.each(["debt", "cv", "bad back", "harmless", "my leg hurts", "i hurt my back"])(
	"%s is not urgent",
	async (words) => {
		const { page } = await search(`?q=${encodeURIComponent(words)}`);
		expect(page.all("#urgent")).toEqual([]);
	},
);

test("choices that leave look-alikes out are not asked about", async () => {
	const { page } = await search("?q=working+well&kind=childcare");
	expect(page.all("#which")).toEqual([]);
});

test.each([
	"?q=%00%01%02",
	`?q=${"x".repeat(3000)}`,
	"?q=%F0%9F%8D%95%F0%9F%8D%95",
	"?q=%ED%A0%80",
	"?q=%E2%80%8F%E2%80%AEabc",
	"?q=<script>alert(1)</script>",
	"?q=++++",
	"?q=a&q=b&area=__proto__&kind=constructor&page=99999999999&barrier[]=x",
	"?compare=__proto__&compare=%00",
])("%s gets a plain answer", async (query) => {
	const { page } = await search(query);
	expect(page.status).toBe(200);
	expect(page.html).not.toContain("<script>alert");
	expect(page.all("#q")).toHaveLength(1);
});

test("the log holds neither words nor places", () => {
	expect(oddLogLines(app)).toEqual([]);
	expect(app.logs()).not.toMatch(/Quimble|conect|mansfield/i);
});
