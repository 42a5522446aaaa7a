import type { Page } from "./page.ts";
import type { Visitor } from "./visitor.ts";

/** Forget what was answered. */
const NEVER_PRESSED = ["/exit", "/clear"];

/** The path of a link of ours, without query and fragment; undefined for any other. */
export function ownPath(href: string, from: string): string | undefined {
	const url = new URL(href, new URL(from, "http://here"));
	return url.host === "here" ? url.pathname : undefined;
}

/** Every page that can be reached by links from some, by path; a page that leads elsewhere counts as the one it leads to. */
export async function crawl(visitor: Visitor, from: readonly string[]): Promise<Map<string, Page>> {
	const pages = new Map<string, Page>();
	const asked = new Set<string>(NEVER_PRESSED);
	const open = [...from];
	for (let path = open.shift(); path !== undefined; path = open.shift()) {
		if (asked.has(path)) continue;
		asked.add(path);
		const page = await visitor.open(path);
		if (!page.headers.get("content-type")?.startsWith("text/html")) continue;
		pages.set(page.path, page);
		open.push(...page.links.flatMap((href) => ownPath(href, page.path) ?? []));
	}
	return pages;
}

/** What is broken in how a page hangs together, in words. */
export function brokenReferences(page: Page): string[] {
	const ids = page.all("[id]").map((element) => element.id);
	const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
	const pointsAt = [
		...page.links.filter((href) => href.startsWith("#")).map((href) => href.slice(1)),
		...["aria-describedby", "aria-labelledby", "for"].flatMap((attribute) =>
			page.all(`[${attribute}]`).flatMap((one) => (one.getAttribute(attribute) ?? "").split(" ")),
		),
	];
	return [
		...twice.map((id) => `${page.path} has #${id} twice`),
		...pointsAt.filter((id) => !ids.includes(id)).map((id) => `${page.path} has no #${id}`),
	];
}

/** Links of a page that a person could not use or should not meet: only ours, https, a phone and a mailbox are good. */
export function oddLinks(page: Page): string[] {
	return page.links.filter(
		(href) =>
			!/^(https:\/\/[\w.-]+\.[a-z]+(:443)?(\/|$)|(tel|sms):\+?\d{3,}$|mailto:[^@\s]+@[^@\s]+$|#|\/(?!\/))/.test(
				href,
			),
	);
}
