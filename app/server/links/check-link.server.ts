import { type FinalPage, judgePage } from "#app/domain/links/judge-page.ts";
import type { LinkResult } from "#app/domain/links/link-result.ts";
import { type PageAnswer, Unreached } from "./ask-page.server.ts";
import { KeptOut, type PoliteAsker } from "./polite-asker.server.ts";

const MOST_REDIRECTS = 5;

/**
 * Asks one link and follows where it leads.
 *
 * @param today - the day of the result, `YYYY-MM-DD`
 * @throws Spent where the check may ask no more
 */
export async function checkLink(
	link: string,
	asker: PoliteAsker,
	today: string,
): Promise<LinkResult> {
	try {
		return { ...judgePage(link, await finalPage(new URL(link), asker)), on: today };
	} catch (error) {
		if (error instanceof KeptOut) return { is: "not-asked", on: today, why: error.message };
		if (error instanceof Unreached) return { is: "unreached", on: today, why: error.message };
		throw error;
	}
}

async function finalPage(link: URL, asker: PoliteAsker): Promise<FinalPage> {
	let url = link;
	for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
		const answer = await askOnce(url, asker);
		if (!isRedirect(answer)) return described(url, answer, asker);
		if (!URL.canParse(answer.location ?? "", url))
			throw new Unreached("it leads to an address that is none");
		url = new URL(answer.location ?? "", url);
		url.hash = "";
	}
	throw new Unreached(`it leads on more than ${MOST_REDIRECTS} times`);
}

/** HEAD, which is light; then GET, to read a title or where HEAD alone is refused. */
async function askOnce(url: URL, asker: PoliteAsker): Promise<PageAnswer> {
	try {
		const answer = await asker.ask(url, "HEAD");
		const isDocument = answer.status >= 200 && answer.status < 300 && !answer.isText;
		if (isRedirect(answer) || isDocument) return answer;
	} catch (error) {
		if (!(error instanceof Unreached && error.isHangUp)) throw error;
	}
	return asker.ask(url, "GET");
}

function isRedirect({ status, location }: PageAnswer): boolean {
	return [301, 302, 303, 307, 308].includes(status) && location !== undefined;
}

async function described(url: URL, answer: PageAnswer, asker: PoliteAsker): Promise<FinalPage> {
	const page: FinalPage = { url: url.href, status: answer.status };
	if (answer.text === "") return page;
	page.html = answer.text;
	const isThere = answer.status >= 200 && answer.status < 300;
	const nonsense = isThere && url.pathname !== "/" ? await asker.nonsenseOf(url) : undefined;
	return nonsense === undefined ? page : { ...page, nonsense };
}
