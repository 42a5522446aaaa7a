import type { Page } from "./page.ts";

const ELEMENT = 1;
const TEXT = 3;
const NOT_READ = ["SCRIPT", "STYLE", "TEMPLATE"];

interface Branch {
	nodeType: number;
	textContent: string | null;
	childNodes: Iterable<unknown>;
}

/** Every piece of text of a page that stands in no element of a selector, title included; what nobody reads is left out. */
export function textsOutside(page: Page, selector: string): string[] {
	const texts: string[] = [];
	const walk = (branch: Branch) => {
		for (const child of branch.childNodes as Iterable<Branch & Element>) {
			if (child.nodeType === TEXT && child.textContent?.trim())
				texts.push(child.textContent.trim());
			if (child.nodeType !== ELEMENT || NOT_READ.includes(child.tagName)) continue;
			if (!child.matches(selector)) walk(child);
		}
	};
	walk(page.document.documentElement as unknown as Branch);
	return texts;
}
