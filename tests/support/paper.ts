import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";

/** What a browser leaves round a page unless told. */
const MARGIN = { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" };
/** The width of A4 between its margins, in pixels of a style sheet. */
const A4 = { width: 700, height: 1040 };

/** The A4 sides that a page takes on paper, as printers have it: without backgrounds. */
export async function sidesOf(page: Page): Promise<number> {
	const pdf = await page.pdf({ format: "A4", margin: MARGIN });
	return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

/** What a camera reads from the sheet that comes out of the printer; undefined where it finds no code. */
export async function photographed(page: Page): Promise<string | undefined> {
	await page.setViewportSize(A4);
	await page.emulateMedia({ media: "print" });
	const code = page.locator("svg.qr:visible");
	await code.scrollIntoViewIfNeeded();
	const { data, width, height } = PNG.sync.read(await code.screenshot({ scale: "css" }));
	return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** Words that stand on a ground, where a printer without colour leaves a grey patch or nothing; a line each. */
export function wordsOnGrounds(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isWhite = (colour: string) => /^rgba\(.*, 0\)$|^rgb\(255, 255, 255\)$/.test(colour);
		const hasWords = (element: Element) => (element.textContent ?? "").trim() !== "";
		return [...document.body.querySelectorAll<HTMLElement>("*")]
			.filter((element) => element.checkVisibility() && hasWords(element))
			.filter((element) => {
				const { backgroundColor, backgroundImage } = getComputedStyle(element);
				return !isWhite(backgroundColor) || backgroundImage !== "none";
			})
			.map((element) => `${element.tagName} “${element.textContent?.trim().slice(0, 40)}”`);
	});
}
