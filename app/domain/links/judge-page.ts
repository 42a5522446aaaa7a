import type { LinkResult } from "./link-result.ts";

/** A page that a link led to in the end. */
export interface FinalPage {
	/** Its address, after every redirect. */
	url: string;
	status: number;
	/** The page itself where it is HTML, as much as was read. */
	html?: string;
	/** What the same host gives for an address that cannot be there, where it calls that a page too. */
	nonsense?: string;
}

/** Titles of pages that say there is no page. */
const NOT_FOUND = [
	/\b404\b/,
	/\bnot found\b/i,
	/\bno longer (?:available|exists?|here)\b/i,
	/\b(?:does not|doesn['’]t) exist\b/i,
	/\b(?:cannot|can['’]?t|can not|could not|couldn['’]t) (?:be found|find (?:the |that |this )?page)\b/i,
	/\b(?:page|content) (?:is not |isn['’]t |is un|un)available\b/i,
	/\b(?:page|content) (?:has been|was) (?:removed|deleted)\b/i,
];

/** What a final page says about a link that was asked; the day is the caller's. */
export function judgePage(asked: string, page: FinalPage): Omit<LinkResult, "on"> {
	const { status, url } = page;
	if (status === 404 || status === 410) return { is: "gone", why: `HTTP ${status}` };
	if (status < 200 || status >= 300) return { is: "unreached", why: whyStatus(status) };
	const [from, to] = [new URL(asked), new URL(url)];
	if (siteOf(from) !== siteOf(to)) return { is: "moved", to: url };
	const fault = notFoundSign(from, to, page);
	if (fault !== undefined) return { is: "not-found-page", why: fault };
	if (isShell(from, page))
		return { is: "unreached", why: "a program cannot tell: every address gives the same page" };
	return url === withoutFragment(asked) ? { is: "answers" } : { is: "answers", to: url };
}

/** A refusal to a program is not a refusal to people: nobody knows until somebody looks. */
function whyStatus(status: number): string {
	if ([401, 403, 407, 429, 451].includes(status))
		return `it does not answer programs: HTTP ${status}`;
	return `HTTP ${status}`;
}

/** Why a page that answers is none after all; undefined where nothing says so. */
function notFoundSign(from: URL, to: URL, { html }: FinalPage): string | undefined {
	const title = html === undefined ? undefined : titleOf(html);
	if (title !== undefined && NOT_FOUND.some((sign) => sign.test(title)))
		return `its title is “${title.slice(0, 60)}”`;
	return !isHome(from) && isHome(to) ? "it leads to the home page" : undefined;
}

/** Whether a site gives one page for every address, as those do whose pages are made in the browser. */
function isShell(from: URL, { html, nonsense, url }: FinalPage): boolean {
	if (isHome(from) || html === undefined || nonsense === undefined) return false;
	return bareText(html, url) === bareText(nonsense, url);
}

/** The domain that people know: `www.` in front makes no other one. */
function siteOf({ hostname, port }: URL): string {
	return `${hostname.replace(/^www\./, "")}:${port}`;
}

function isHome({ pathname, search }: URL): boolean {
	return /^\/(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i.test(pathname) && search === "";
}

/** An address as it is asked: what stands after `#` never leaves the browser. */
export function withoutFragment(url: string): string {
	const asked = new URL(url);
	asked.hash = "";
	return asked.href;
}

/** The title of a page, in one line; undefined where it has none. */
export function titleOf(html: string): string | undefined {
	const [, title] = /<title\b[^>]*>([^<]*)/i.exec(html) ?? [];
	const line = title?.replace(/\s+/g, " ").trim();
	return line === "" ? undefined : line;
}

/** What people read of a page, without digits and addresses, which are new each time. */
function bareText(html: string, url: string): string {
	return html
		.replaceAll(url, "")
		.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, "")
		.replace(/<[^>]*>/g, " ")
		.replace(/\S*\/\S*|\d+/g, "")
		.replace(/\s+/g, " ")
		.trim();
}
