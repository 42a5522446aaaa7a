import { afterAll, beforeAll, expect, test } from "vitest";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { inOddLetters, plainLetters } from "../support/pseudo-language.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const aVisitor = () => inOddLetters(new Visitor(app.url));

test("the odd letters are there: a page that did not ask for them fails this very check", async () => {
	const page = await aVisitor().open("/");
	expect(page.document.documentElement.getAttribute("lang")).toBe("en-XA");
	expect(page.h1).toMatch(/[áéíóúñ]/);
	expect(plainLetters(await new Visitor(app.url).open("/")).length).toBeGreaterThan(5);
});

test.each([
	"/",
	"/start",
	"/start?for=other",
	"/services",
	"/now",
	"/lost",
	"/clear",
	"/nowhere",
	"/about",
	"/privacy",
	"/cookies",
	"/accessibility",
	"/terms",
	"/sources",
])("%s has no word that is not in the locale files", async (path) => {
	expect(plainLetters(await aVisitor().open(path))).toEqual([]);
});

test("the page of every service has no word that is neither the entry's own nor in the locale files", async () => {
	const visitor = aVisitor();
	const found: string[] = [];
	for (const { id } of loadNavigator().catalogue.services) {
		const page = await visitor.open(`/services/${id}`);
		found.push(...plainLetters(page).map((text) => `${id}: ${text}`));
	}
	expect(found).toEqual([]);
});

test("a walk through every question, and its plan, has no such word", async () => {
	const visitor = aVisitor();
	await visitor.begin("yes");
	const said: Record<string, string> = {
		area: "Leicester",
		age: "54",
		work: "looking",
		outOfWork: "over-2-years",
		youngestChild: "3-to-4",
	};
	const found: string[] = [];
	const look = () =>
		found.push(...plainLetters(visitor.page).map((text) => `${visitor.page.path}: ${text}`));
	while (visitor.page.path.startsWith("/q/")) {
		look();
		const { asks: fact = "", offers } = visitor.page;
		const all = offers.filter((value) => !["declined", "none-of-these"].includes(value));
		const isMany = visitor.page.all('main input[type="checkbox"]').length > 0;
		await visitor.send({ [fact]: said[fact] ?? (isMany ? all : (all[0] ?? "")) });
	}
	for (const path of ["/check", "/plan", "/plan/others", "/plan/not-now", "/q/3?change"]) {
		await visitor.open(path);
		look();
	}
	expect(found).toEqual([]);
});

test("a plan where next to nothing is known, and one for somebody outside, have no such word", async () => {
	for (const said of [{}, { area: "Sheffield" }] as Record<string, string>[]) {
		const visitor = aVisitor();
		await visitor.begin();
		if (said.area) await visitor.send({ area: said.area });
		if (said.area) await visitor.send({}, "choice=elsewhere");
		await visitor.answer({}, "declined");
		for (const path of ["/check", "/plan", "/plan/others", "/plan/not-now"])
			expect([path, plainLetters(await visitor.open(path))]).toEqual([path, []]);
	}
});

test.each([
	{ area: "Nowhere at all", places: [] },
	{ area: "LE15", places: ["North Northamptonshire"] },
	{ area: "LE1 1ZP", places: [] },
	{ area: "Carlton", places: ["Carlton", "Carlton in Lindrick", "Carlton on Trent"] },
	{ area: "Derbyshire", places: ["Derbyshire"] },
	{ area: "Chesterfeild", places: [] },
	{ area: "SW1A 1AA", places: [] },
	{ area: "Sheffield", places: ["Sheffield"] },
])(
	"what may come of $area has no such word, before and after a mistake",
	async ({ area, places }) => {
		const visitor = aVisitor();
		await visitor.begin();
		await visitor.send({ area });
		expect(plainLetters(visitor.page, places)).toEqual([]);
		if (visitor.page.asks !== "choice") return;
		await visitor.send();
		expect([visitor.page.status, plainLetters(visitor.page, places)]).toEqual([422, []]);
	},
);

test("every mistake is told in words of the locale files", async () => {
	const visitor = aVisitor();
	await visitor.open("/start");
	await visitor.send();
	expect([visitor.page.status, plainLetters(visitor.page)]).toEqual([422, []]);
	await visitor.begin();
	await visitor.answer({ area: "Derby" });
	for (const age of ["", "old", "130", "12"]) {
		if (visitor.page.asks === undefined) await visitor.send({}, "again=1");
		await visitor.send({ age });
		expect([age, visitor.page.status, plainLetters(visitor.page)]).toEqual([
			age,
			age === "12" ? 200 : 422,
			[],
		]);
	}
	await visitor.send({}, "again=1");
	await visitor.answer({ age: "30" });
	while (visitor.page.path.startsWith("/q/")) {
		const { asks: fact = "" } = visitor.page;
		await visitor.send();
		expect([fact, visitor.page.status, plainLetters(visitor.page)]).toEqual([fact, 422, []]);
		await visitor.send({ [fact]: "declined" });
	}
});
