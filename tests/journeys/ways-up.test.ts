import { afterAll, beforeAll, expect, test } from "vitest";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { lowPaid, retired } from "../support/people.ts";
import { Visitor } from "../support/visitor.ts";

const { pathways, byId } = loadNavigator().catalogue;

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

async function withPlan(said: Parameters<Visitor["answer"]>[0]): Promise<Visitor> {
	const visitor = new Visitor(app.url);
	await visitor.begin();
	await visitor.answer(said, "declined");
	await visitor.press("/plan");
	return visitor;
}

test("somebody in work goes from their plan to a line of work, and on to who trains for it", async () => {
	const visitor = await withPlan(lowPaid);
	const stepUp = visitor.page.all("main .landing").at(-1);
	const listed = [...(stepUp?.querySelectorAll(".ways a") ?? [])].map((link) =>
		link.getAttribute("href"),
	);
	expect(listed).toEqual(pathways.map(({ id }) => `/pathways/${id}`));

	const care = await visitor.press("/pathways/health-and-care");
	expect([care.status, care.h1]).toEqual([200, "Health and care"]);
	expect(care.texts("main .ladder h3")[0]).toBe("Begin");
	expect(care.text).toContain("Care workforce pathway for adult social care: overview");

	const service = await visitor.press("/services/inspired-to-care");
	expect(service.h1).toBe("Inspired to Care");
});

test("somebody who wants no work is not led to any", async () => {
	const { page } = await withPlan(retired);
	expect(page.links.filter((href) => href.startsWith("/pathways"))).toEqual([]);
});

test("somebody who looks for work finds one link, and so does who looks through all services", async () => {
	const visitor = await withPlan({
		area: "Derby",
		age: "40",
		work: "looking",
		goals: ["find-work"],
	});
	expect(visitor.page.links.filter((href) => href.startsWith("/pathways"))).toEqual(["/pathways"]);
	await visitor.open("/services");
	const all = await visitor.press("/pathways");
	expect(all.texts("main li > a")).toEqual(pathways.map(({ name }) => name));
});

test.each(pathways.map(({ id }) => id))(
	"the page of %s says all that its file says",
	async (id) => {
		const visitor = new Visitor(app.url);
		const page = await visitor.open(`/pathways/${id}`);
		const pathway = pathways.find((one) => one.id === id);
		for (const { name, roles, training } of pathway?.rungs ?? []) {
			for (const words of [name, ...roles, ...training.map(({ says }) => says)])
				expect(page.text).toContain(words);
		}
		const given = [...(pathway?.rungs ?? []), { training: pathway?.also ?? [] }]
			.flatMap(({ training }) => training.flatMap(({ services }) => services))
			.filter((service) => !["ended", "paused"].includes(byId.get(service)?.status.is ?? "ended"));
		for (const service of given) expect(page.links).toContain(`/services/${service}`);
		const unopened = pathway?.rungs.filter(({ training }) => training.length === 0) ?? [];
		const silent = page
			.texts("main .landing")
			.filter((text) => text.includes("could not find this"));
		expect(silent).toHaveLength(unopened.length);
		expect(page.all("main section.quiet ol > li")).toHaveLength(pathway?.sources.length ?? 0);
	},
);

test.each(["boat-building", "Construction", "construction/more"])(
	"there is no line of work at %s",
	async (path) => {
		const visitor = new Visitor(app.url);
		expect((await visitor.open(`/pathways/${path}`)).status).toBe(404);
	},
);

test.each(["pl", "ur"])(
	"its frame is in %s, and what stays English is marked",
	async (language) => {
		const visitor = new Visitor(app.url);
		await visitor.open("/pathways/clean-energy");
		const page = await visitor.speak(language);
		expect(page.h1).not.toBe("Clean energy");
		const steps = page.all("main .ladder h3 > span");
		expect(steps.length).toBeGreaterThan(0);
		for (const step of steps) expect(step.getAttribute("lang")).toBe("en");
	},
);
