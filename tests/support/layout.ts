import type { Page } from "playwright-core";

/** What sticks out sideways, a line each; nothing on a page that fits. */
export function sticksOut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		const width = root.clientWidth;
		const lines = [...document.body.querySelectorAll("*")]
			.filter((element) => !element.closest(".skip, .hidden-words"))
			.filter((element) => {
				const { left, right, height } = element.getBoundingClientRect();
				return height > 0 && (left < -1 || right > width + 1);
			})
			.map((element) => `${element.tagName} “${element.textContent?.slice(0, 40)}” sticks out`);
		if (root.scrollWidth > width) lines.push(`the page is ${root.scrollWidth} wide, not ${width}`);
		return lines;
	});
}

/**
 * What is too small to be pressed, a line each: a button, a box or the row of
 * a choice has 44 px each way, and a link 24 px unless it stands in a sentence.
 */
export function tooSmall(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isInSentence = (link: Element) => {
			if (getComputedStyle(link).display !== "inline") return false;
			const block = link.closest("p, li, dd, dt, h1, h2, h3") ?? link.parentElement;
			const others = [...(block?.childNodes ?? [])].filter((node) => !node.contains(link));
			return others.some((node) => node.textContent?.trim());
		};
		const least = (control: Element) => {
			if (!control.matches("a:not(.button)")) return 44;
			return isInSentence(control) ? 0 : 24;
		};
		return [...document.querySelectorAll("a, button, input:not([type=hidden])")]
			.filter((control) => !control.closest(".skip"))
			.flatMap((control) => {
				const pressed = control.closest("label") ?? control;
				const { width, height } = pressed.getBoundingClientRect();
				// A browser gives fractions: 43.99 is no fault.
				if (height === 0 || Math.min(width, height) >= least(control) - 0.5) return [];
				const what = pressed.textContent?.trim() || control.getAttribute("name");
				return [`${control.tagName} “${what}” is ${Math.round(width)} × ${Math.round(height)}`];
			});
	});
}

/** Where the keyboard stands. */
export interface FocusPlace {
	what: string;
	/** Something is drawn round it, in a colour that stands out from what lies beside it. */
	isMarked: boolean;
	/** Some of it is on the screen, with nothing lying over it. */
	isInSight: boolean;
}

/** Goes through a page by Tab, from its top until the keyboard leaves it. */
export async function tabThrough(page: Page, most = 400): Promise<FocusPlace[]> {
	const places: FocusPlace[] = [];
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	for (let press = 0; press < most; press++) {
		await page.keyboard.press("Tab");
		const place = await focusPlace(page);
		if (place === undefined) return places;
		places.push(place);
	}
	throw new Error(`The keyboard is still on the page after ${most} presses`);
}

/** How what has focus is shown; undefined where the page has none. */
function focusPlace(page: Page): Promise<FocusPlace | undefined> {
	return page.evaluate(() => {
		const focused = document.activeElement;
		if (!focused || focused === document.body) return undefined;
		const shown = focused.closest("label") ?? focused;
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
		const ground = getComputedStyle(document.documentElement).backgroundColor;
		const isMarked =
			outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== ground;
		const { top, bottom, left, right } = shown.getBoundingClientRect();
		const middle = (from: number, to: number, most: number) =>
			(Math.max(from, 0) + Math.min(to, most)) / 2;
		const over = document.elementFromPoint(
			middle(left, right, innerWidth),
			middle(top, bottom, innerHeight),
		);
		const isOn = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
		const what = `${shown.tagName} ${shown.textContent?.trim().slice(0, 50)}`;
		const isInSight = isOn && over !== null && (shown.contains(over) || over.contains(shown));
		return { what, isMarked, isInSight };
	});
}
