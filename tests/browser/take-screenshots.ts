// npm run screenshots: the pictures of the README, of real pages as a phone and a desk show them.
// Needs the build (npm run build). Urdu is best taken where a font for it is installed.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { startBuiltApp } from "../support/built-app.ts";
import { type Person, prisonLeaver } from "../support/people.ts";

const FOLDER = join("tests", "browser", "screenshots");
const TALLEST = 1600;
/** Off sick with a bad back: nothing made for that is known, so the plan has a gap. */
const badBack: Person = {
	area: "Mansfield",
	age: "44",
	work: "off-sick",
	difficulties: ["health"],
	health: ["health-msk"],
	goals: ["keep-job"],
	benefits: ["none-of-these"],
	rightToWork: "yes",
	qualification: "level-2",
	using: ["none-of-these"],
};

mkdirSync(FOLDER, { recursive: true });
const app = await startBuiltApp();
const browser = await launchBrowser();

for (const language of ["en", "ur"]) {
	const page = await open(language, 360, "light");
	await page.goto(app.url);
	await shoot(page, `home-${language}-360`);
	await begin(page);
	await shoot(page, `question-${language}-360`);
	await press(page);
	await shoot(page, `error-${language}-360`);
	await answer(page, prisonLeaver);
	await shoot(page, `plan-${language}-360`);
	await page.goto(`${app.url}/services/derbyshire-carers-association`);
	await shoot(page, `service-${language}-360`);
	await begin(page);
	await answer(page, badBack);
	await shoot(page, `gap-${language}-360`, ".plan-part.note");
	await page.context().close();
}
for (const scheme of ["light", "dark"] as const) {
	const page = await open("en", 1280, scheme);
	await begin(page);
	await answer(page, badBack);
	await shoot(page, `plan-en-1280-${scheme}`);
	await page.context().close();
}
await browser.close();
await app.stop();

async function open(language: string, width: number, colorScheme: "light" | "dark"): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width, height: 800 },
		colorScheme,
		reducedMotion: "reduce",
		javaScriptEnabled: false,
	});
	await context.addCookies([
		{
			name: "language",
			value: Buffer.from(JSON.stringify(language)).toString("base64"),
			url: app.url,
		},
	]);
	return context.newPage();
}

/** From the top of the page, or from one part of it, as far as a picture may be tall. */
async function shoot(page: Page, name: string, part?: string) {
	const whole = await page.locator("html").boundingBox();
	const from = part === undefined ? null : await page.locator(part).last().boundingBox();
	const y = Math.max(0, Math.round(from?.y ?? 0) - 16);
	const height = Math.min(
		TALLEST,
		Math.round((whole?.height ?? TALLEST) - y),
		from ? Math.round(from.height) + 32 : TALLEST,
	);
	const clip = { x: 0, y, width: page.viewportSize()?.width ?? 360, height };
	await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true, clip });
	console.log(name);
}

async function press(page: Page) {
	await page.locator("main form .button:not(.second)").first().click();
}

async function begin(page: Page) {
	await page.goto(`${app.url}/start`);
	await page.locator("input[name=shared][value=no]").check();
	await press(page);
}

/** Answers every question that is asked, then opens the plan. */
async function answer(page: Page, person: Person) {
	while (!page.url().endsWith("/check")) {
		const field = page.locator("main input[name]:not([type=hidden])").first();
		const name = (await field.getAttribute("name")) ?? "";
		const given = person[name] ?? "declined";
		if ((await field.getAttribute("type")) === "text") await field.fill(String(given));
		else if (name === "choice") await field.check();
		else {
			for (const value of [given].flat()) {
				await page.locator(`input[name="${name}"][value="${value}"]`).check();
			}
		}
		await press(page);
	}
	await page.locator("main a.button").click();
}
