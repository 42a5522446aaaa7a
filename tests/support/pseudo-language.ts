import { loadNavigator } from "#app/server/navigator.server.ts";
import type { Page } from "./page.ts";
import { textsOutside } from "./text-nodes.ts";
import type { Visitor } from "./visitor.ts";

/** What the app's own cookie holds for the language in odd letters, which nobody is offered. */
const COOKIE = encodeURIComponent(Buffer.from('"en-XA"').toString("base64"));

/** Has a visitor see every page in odd letters: what still reads as plain English does not come from the locale files. */
export function inOddLetters(visitor: Visitor): Visitor {
	visitor.jar.put("language", COOKIE);
	return visitor;
}

/** Marked as English: texts of the catalogue and of the pages in Markdown, which have no translation yet. */
const MARKED = '[lang="en"]';

interface Exception {
	why: string;
	pattern: RegExp;
}

const anyOf = (names: readonly string[]) => {
	const longestFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length);
	const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`(?<![A-Za-z])(${escaped.join("|")})(?![A-Za-z])`, "g");
};

const months = Array.from({ length: 12 }, (_, month) =>
	new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }).format(
		Date.UTC(2026, month),
	),
);
const { region, services } = loadNavigator().catalogue;

/** Plain letters that are right on a page in another language, each with its reason. @param places - names of places that a test typed or was offered */
export function exceptions(places: readonly string[]): Exception[] {
	return [
		{ why: "a mailbox is the same in every language", pattern: /[\w.+-]+@[\w.-]+/g },
		{
			why: "so is a web address",
			pattern: /(\bhttps?:\/\/)?\b[\w-]+(\.[\w-]+)+(:\d+)?(\/[\w/-]*)?/g,
		},
		{ why: "services have names of their own", pattern: anyOf(services.map(({ name }) => name)) },
		{
			why: "so do districts and places",
			pattern: anyOf([...region.districts.map(({ name }) => name), ...places]),
		},
		{ why: "each language is offered by its own name", pattern: /\b(English|Polski)\b/g },
		{ why: "the list of services goes by the first letters of their names", pattern: /^[A-Z]$/g },
		{ why: "dates come from Intl, which knows no odd letters", pattern: anyOf(months) },
		{ why: "lists come from Intl too", pattern: /\b(and|or)\b/g },
	];
}

/** Texts and labels of a page with plain letters in them that no exception explains. */
export function plainLetters(page: Page, places: readonly string[] = []): string[] {
	const labels = page
		.all("[aria-label], [title], [placeholder], [alt]")
		.filter((element) => element.closest(MARKED) === null)
		.flatMap((element) =>
			["aria-label", "title", "placeholder", "alt"].map((name) => element.getAttribute(name) ?? ""),
		);
	const patterns = exceptions(places).map(({ pattern }) => pattern);
	// A title cannot be marked as English in part: where the page's heading is, it repeats it.
	for (const heading of page.all(`h1${MARKED}, ${MARKED} h1, h1 ${MARKED}`))
		patterns.unshift(anyOf([(heading.textContent ?? "").trim()]));
	return [...textsOutside(page, `${MARKED}, .receipt`), ...labels].filter((text) => {
		const rest = patterns.reduce((left, pattern) => left.replace(pattern, ""), text);
		return /[A-Za-z]/.test(rest);
	});
}
