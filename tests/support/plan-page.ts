import type { HTMLElement } from "happy-dom";
import type { Page } from "./page.ts";

/** A line of a plan as a person reads it. */
export interface ShownLine {
	id: string;
	name: string;
	/** "Looks right for you" or "Check with them first". */
	verdict: string;
	because: string;
	/** What to ask them, in one string. */
	asks: string;
	/** Numbers that can be pressed. */
	phones: string[];
	/** Websites and mailboxes that can be pressed. */
	links: string[];
	text: string;
}

/** The parts of the plan's page, in English. */
export interface ShownPlan {
	/** The names of the parts, from the top down. */
	parts: string[];
	now: { name: string; phones: string[] }[];
	firstCall: ShownLine | undefined;
	start: ShownLine[];
	alongside: ShownLine[];
	next: ShownLine[];
	gaps: { named: string[]; text: string; phones: string[] } | undefined;
	lines: ShownLine[];
}

const words = (element: { textContent: string | null } | null | undefined) =>
	(element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** Every line of a page, in its order. */
export function readLines(inside: Pick<HTMLElement, "querySelectorAll">): ShownLine[] {
	return [...inside.querySelectorAll("article.line")].map((article) => {
		const paragraphs = [...article.querySelectorAll("p")].map(words);
		const heading = article.querySelector("h2 a, h3 a");
		const links = [...article.querySelectorAll("a[href]")].map((a) => a.getAttribute("href") ?? "");
		return {
			id: heading?.getAttribute("href")?.replace("/services/", "") ?? "",
			name: words(heading),
			verdict: words(article.querySelector("p > strong")),
			because: paragraphs.find((text) => text.startsWith("Why it is here:")) ?? "",
			asks: [...article.querySelectorAll(".ask p")].map(words).slice(1).join(" "),
			phones: links.filter((href) => href.startsWith("tel:")),
			links: links.filter((href) => /^(https:|mailto:)/.test(href)),
			text: words(article),
		};
	});
}

/** Reads the plan's page. */
export function readPlan(page: Page): ShownPlan {
	const part = (id: string) => page.all(`section[aria-labelledby="${id}"]`)[0];
	const landings = page.all("ol.escalator > li");
	const linesOf = (element: HTMLElement | undefined) => (element ? readLines(element) : []);
	const phonesOf = (element: HTMLElement) =>
		[...element.querySelectorAll('a[href^="tel:"]')].map((a) => a.getAttribute("href") ?? "");
	const [now, gaps] = [part("now-title"), part("gaps-title")];
	const [start = [], alongside = [], next = []] = landings.map(linesOf);
	const firstCall = linesOf(part("first-title"))[0];
	return {
		parts: page.texts("main h2"),
		now: [...(now?.querySelectorAll("section.line") ?? [])].map((line) => ({
			name: words(line.querySelector("h3")),
			phones: phonesOf(line as HTMLElement),
		})),
		firstCall,
		start,
		alongside,
		next,
		gaps: gaps && {
			named: [...gaps.querySelectorAll("li")].map(words),
			text: words(gaps),
			phones: phonesOf(gaps),
		},
		lines: [...(firstCall ? [firstCall] : []), ...start, ...alongside, ...next],
	};
}

const DATE = /\b(20\d\d|no date)\b/;
const NEVER = /\beligib|undefined|\bnull\b|NaN|\[object|\{\{/i;

/** What a line owes everybody and does not give, in words; none where all is well. */
export function brokenPromises(lines: readonly ShownLine[], firstCall?: ShownLine): string[] {
	return lines.flatMap(({ id, verdict, because, phones, links, text }) => {
		const ask = firstCall && `No contact found: ask ${firstCall.name}.`;
		const isDeadEnd = text.includes("No contact found")
			? !ask || !text.includes(ask) || !phones.includes(firstCall?.phones[0] ?? "")
			: text.includes("We could not find how to reach them") ||
				(phones.length + links.length === 0 &&
					!/How to get in: .|Go to (?!their website)/.test(text));
		const says: [boolean, string][] = [
			[/^(Looks right for you|Check with them first)$/.test(verdict), `has the verdict ${verdict}`],
			[because.length > 20, "does not say why it is here"],
			[!isDeadEnd, "is a dead end"],
			[text.includes("They decide if you can get it."), "does not say who decides"],
			[DATE.test(/From: .*$/.exec(text)?.[0] ?? ""), "has no source with a date"],
			[/We read it on \d+ \w+ 20\d\d/.test(text), "does not say when we read it"],
			// A source's own title is quoted as it is.
			[!NEVER.test(text.replace(/From: .*$/, "")), "has a word that no page may have"],
		];
		return says.filter(([holds]) => !holds).map(([, problem]) => `${id} ${problem}`);
	});
}
