import { expect, test } from "vitest";
import {
	atDesk,
	CLIENT,
	focused,
	typeClient,
	untilReady,
	watchAsking,
} from "../support/desk-page.ts";
import { openApp } from "../support/opened-app.ts";
import { ownScript } from "../support/own-script.ts";

const open = openApp();

/** Compressed, beyond the framework. */
const OWN_SCRIPT_BYTES = 40_000;

/** At 280 ms a key, which is an average typist's, a minute has so many. */
const KEYS_IN_A_MINUTE = 214;

test.each([
	{ language: "en", viewport: { width: 1280, height: 900 } },
	// 1,280 px magnified four times.
	{ language: "ur", viewport: { width: 320, height: 256 } },
])(
	"a known client has a plan within a minute's keys, without a pointer, and a line for the record: $language",
	async ({ language, viewport }) => {
		const permissions = ["clipboard-read", "clipboard-write"];
		const { page, context } = await atDesk(open(), { locale: language, viewport, permissions });
		expect(await page.locator("html").getAttribute("lang")).toBe(language);
		await typeClient(page);
		const record = ["Shift+P", "2", "Shift+C"];
		for (const key of record) {
			// The line is of what was chosen once that has been.
			if (key === "Shift+C") await page.locator(".desk-list > li").waitFor();
			await page.keyboard.press(key);
		}
		expect(1 + CLIENT.length + record.length).toBeLessThan(KEYS_IN_A_MINUTE);
		const ticked = await page
			.locator("#desk input:checked")
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
		expect(ticked).toEqual([
			"looking",
			"6-to-9-months",
			"find-work",
			"health-mental",
			"health-msk",
			"false",
			"caring-child",
			"3-to-4",
			"convictions",
			"true",
			"universal-credit",
			"yes",
		]);
		await expect
			.poll(() => page.evaluate(() => navigator.clipboard.readText()))
			.toMatch(/^\d\d\/\d\d\/20\d\d Told claimant about: .+ receipt 20/);
		await expect.poll(() => page.locator(".desk-list > li").count()).toBe(1);
		await context.close();
	},
);

test("next client leaves nothing: no cookie with answers, nothing kept, nothing on the page, nothing behind Back", async () => {
	const { page, context } = await atDesk(open());
	await page.goto(`${open().url}/services`);
	await page.goto(`${open().url}/desk`);
	await untilReady(page);
	await typeClient(page);
	await page.keyboard.press("Shift+L");
	const before = (await context.cookies()).find(({ name }) => name === "desk")?.value ?? "";
	const label = await page.inputValue('#desk input[name="label"]');
	await page.keyboard.press("Shift+N");
	// A name typed past its field may begin with this letter: it leads there, and clears nothing.
	expect(await page.locator(".desk-line").count()).toBeGreaterThan(0);
	await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
	const isEmpty = async () => {
		expect(await page.locator("#desk input:checked").count()).toBe(0);
		expect(await page.inputValue("#area")).toBe("");
		expect(await page.inputValue("#age")).toBe("");
		const html = await page.content();
		expect(["Mansfield", label].filter((text) => html.includes(text))).toEqual([]);
	};
	await isEmpty();
	const desk = (await context.cookies()).find(({ name }) => name === "desk")?.value ?? "";
	expect(desk.length).toBeLessThan(before.length);
	const kept = await page.evaluate(() =>
		JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
	);
	expect(kept).not.toMatch(/mansfield|convictions|34/i);
	expect(kept).not.toContain(label);
	await page.goBack();
	expect(new URL(page.url()).pathname).toBe("/services");
	await page.goForward();
	await isEmpty();
	await context.close();
});

test("two tabs: the one whose client has gone empties itself; the other is not touched", async () => {
	const { page: left, context } = await atDesk(open());
	for (const key of [..."derby", "Enter", ..."19", "Enter"]) await left.keyboard.press(key);
	await expect.poll(() => left.inputValue("#area")).toBe("Derby");
	await expect.poll(() => left.locator('.desk-tick [name="using"]').count()).toBeGreaterThan(0);
	const right = await context.newPage();
	await right.goto(`${open().url}/desk`);
	await expect.poll(() => right.inputValue("#age")).toBe("19");
	await untilReady(right);
	await right.keyboard.press("Escape");
	await right.keyboard.press("Shift+N");
	await Promise.all([right.waitForEvent("load"), right.keyboard.press("Enter")]);
	await left.waitForURL("**/desk/closed?other");
	await right.fill("#age", "50");
	await expect.poll(() => right.locator(".desk-line").count()).toBeGreaterThan(0);
	// Whoever opens the desk there sees the client who is at it, and not the one of before.
	await left.getByRole("link", { name: "Open the desk" }).click();
	await left.waitForURL("**/desk");
	expect([await left.inputValue("#age"), await left.inputValue("#area")]).toEqual(["50", ""]);
	await context.close();
});

test.each([
	{ what: "the plan is given to the phone", keys: ["Shift+H", "Enter"], to: "/hand-over/code" },
	{ what: "the plan is kept under a code", keys: ["Shift+S", "Enter"], to: "/saved/kept" },
])("with nothing under way $what by its key", async ({ keys, to }) => {
	const { page, context } = await atDesk(open());
	await typeClient(page);
	for (const key of keys) await page.keyboard.press(key);
	await expect.poll(() => new URL(page.url()).pathname).toBe(to);
	await context.close();
});

test("with nothing under way another language is one press, and the answers stand", async () => {
	const { page, context } = await atDesk(open());
	await typeClient(page);
	await page.locator('button[name="language"][value="pl"]').click();
	await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("pl");
	expect(await page.locator('#desk [value="health-msk"]').isChecked()).toBe(true);
	expect(await page.locator('[role="alert"]').count()).toBe(0);
	await context.close();
});

test("one key hides all but the plan, in large type, and brings it back", async () => {
	const { page, context } = await atDesk(open());
	await typeClient(page);
	await page.keyboard.press("Escape");
	const size = () =>
		page
			.locator(".desk-line p")
			.first()
			.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
	let small = Number.NaN;
	// The plan may just be drawn anew.
	await expect
		.poll(async () => {
			small = await size();
			return small;
		})
		.toBeGreaterThan(0);
	await page.keyboard.press("Shift+V");
	expect(await page.locator(".desk-only:visible").count()).toBe(0);
	expect(await page.locator("#desk").isVisible()).toBe(false);
	expect(await page.locator(".desk-line").first().isVisible()).toBe(true);
	await expect.poll(size).toBeGreaterThan(small * 1.4);
	await page.keyboard.press("Shift+V");
	expect(await page.locator("#desk").isVisible()).toBe(true);
	await context.close();
});

test("after 13 minutes it asks, any key answers; after 15 more it clears by itself", async () => {
	const context = await open().context();
	await context.addInitScript(watchAsking);
	const page = await context.newPage();
	await page.clock.install();
	await page.goto(`${open().url}/desk`);
	await page.fill("#age", "34");
	await page.clock.runFor(1000);
	await expect.poll(() => page.locator(".desk-line").count()).toBeGreaterThan(0);
	const warning = page.getByRole("alertdialog");
	// React begins the count a moment after the plan is drawn: how long from then on is what counts.
	const untilWarned = () =>
		expect
			.poll(async () => {
				await page.clock.runFor(10_000);
				return warning.isVisible();
			})
			.toBe(true);
	await page.clock.runFor(12 * 60_000);
	expect(await warning.isVisible()).toBe(false);
	await untilWarned();
	await page.keyboard.press("w");
	await expect.poll(() => warning.isVisible()).toBe(false);
	// It has answered, and leads nowhere.
	expect(await focused(page)).not.toBe("work");
	// The key is painted before anything is asked.
	await page.clock.runFor(100);
	// What the key has asked must be answered before time is made to leap, or it comes too late.
	const pending = () =>
		page.evaluate(() => (window as unknown as { asking: { pending: number } }).asking.pending);
	await expect.poll(pending).toBe(0);
	await page.clock.runFor(12 * 60_000);
	expect(await warning.isVisible()).toBe(false);
	await untilWarned();
	const gone = page.waitForURL("**/desk/closed?idle");
	await page.clock.runFor(2 * 60_000);
	await gone;
	await page.getByRole("link", { name: "Open the desk" }).click();
	await page.waitForURL("**/desk");
	expect(await page.inputValue("#age")).toBe("");
	await context.close();
});

test("every control has a key that ? lists, and letters can be turned off", async () => {
	const { page, context } = await atDesk(open());
	await page.keyboard.press("Escape");
	await page.keyboard.press("?");
	const listed = await page.locator(".desk-keys dt").allTextContents();
	const marked = await page
		.locator("[data-key]")
		.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.key));
	expect(listed).toEqual(expect.arrayContaining(marked));
	expect(new Set(listed).size).toBe(listed.length);
	await Promise.all([
		page.waitForEvent("load"),
		page.getByRole("button", { name: "Turn the letters off" }).click(),
	]);
	await page.locator("h1").click();
	await page.keyboard.press("a");
	expect(await focused(page)).not.toBe("age");
	await context.close();
});

test("an Urdu keyboard writes other letters with the same keys", async () => {
	const { page, context } = await atDesk(open(), { locale: "ur" });
	await page.evaluate(() => document.querySelector<HTMLElement>("#area")?.blur());
	await page.evaluate(() =>
		document.body.dispatchEvent(
			new KeyboardEvent("keydown", { key: "ا", code: "KeyA", bubbles: true }),
		),
	);
	expect(await focused(page)).toBe("age");
	await context.close();
});

test("while the server cannot be reached it says so, and the form stands", async () => {
	const { page, context } = await atDesk(open());
	await context.route("**/desk/plan", (route) => route.abort());
	await page.fill("#age", "34");
	await expect.poll(() => page.locator(".desk-trouble").count()).toBe(1);
	expect(await page.inputValue("#age")).toBe("34");
	await context.unroute("**/desk/plan");
	await page.getByRole("button", { name: "Show the plan" }).click();
	await expect.poll(() => page.locator(".desk-line").count()).toBeGreaterThan(0);
	await context.close();
});

test("no postcode stays on the screen once it is understood", async () => {
	const { page, context } = await atDesk(open());
	await page.keyboard.type("NG18 1AA");
	await page.keyboard.press("Enter");
	await expect.poll(() => page.inputValue("#area")).toBe("Mansfield");
	expect((await page.content()).includes("NG18")).toBe(false);
	await context.close();
});

test("the desk's own script is small beside the framework's", async () => {
	const context = await open().context();
	const page = await context.newPage();
	const asked: string[] = [];
	page.on("request", (request) =>
		asked.push(`${request.method()} ${new URL(request.url()).pathname}`),
	);
	await page.goto(`${open().url}/desk`);
	await untilReady(page);
	const { own, sum } = ownScript(asked);
	console.info(`The desk's own script: ${sum} bytes compressed in ${own.length} files`);
	expect(own.some((path) => path.includes("desk"))).toBe(true);
	expect(sum).toBeLessThan(OWN_SCRIPT_BYTES);
	await context.close();
});
