import { EVERYTHING, type Robots, readRobots } from "#app/domain/links/robots.ts";
import { type AskPage, type PageAnswer, Unreached } from "./ask-page.server.ts";

/** What keeps a check of links small and slow. */
export interface Manners {
	/** Our name in robots.txt. */
	robotsName: string;
	/** Requests in all, those for robots.txt included. */
	mostRequests: number;
	mostMs: number;
	/** Between two requests to one host. */
	pauseMs: number;
	/** A longer pause than this that a site asks for is not waited for: the site is left alone. */
	longestPauseMs: number;
}

/** The surroundings, which tests bring themselves. */
export interface Outside {
	ask: AskPage;
	pause: (ms: number) => Promise<unknown>;
	/** Milliseconds since the check began. */
	elapsedMs: () => number;
}

/** No request or no time is left: what is open stays open for the next run. */
export class Spent extends Error {}

/** A site asks programs like us to stay away from a page. */
export class KeptOut extends Error {}

const MOST_REDIRECTS_OF_ROBOTS = 5;
/** An address that no site has. */
export const NONSENSE_PATH = "/no-such-page-5c1f0e7a93";

/** Asks pages as a guest should: one at a time of each host, with pauses, by robots.txt, and not for ever. */
export class PoliteAsker {
	requests = 0;
	readonly #manners: Manners;
	readonly #outside: Outside;
	readonly #lanes = new Map<string, Promise<unknown>>();
	readonly #robots = new Map<string, Promise<Robots>>();
	readonly #nonsense = new Map<string, Promise<string | undefined>>();
	readonly #pauses = new Map<string, number>();

	constructor(manners: Manners, outside: Outside) {
		this.#manners = manners;
		this.#outside = outside;
	}

	/**
	 * Asks for a page, once its site lets us.
	 *
	 * @throws Unreached, KeptOut or Spent
	 */
	async ask(url: URL, method: "HEAD" | "GET"): Promise<PageAnswer> {
		const robots = await this.#robotsOf(url);
		if (!robots.allows(url.pathname + url.search))
			throw new KeptOut("its robots.txt asks programs to stay away");
		if (robots.delaySeconds * 1000 > this.#manners.longestPauseMs)
			throw new KeptOut(`its robots.txt asks for pauses of ${robots.delaySeconds} seconds`);
		this.#pauses.set(url.host, Math.max(this.#manners.pauseMs, robots.delaySeconds * 1000));
		return this.#inTurn(url, method);
	}

	/** The page that a site gives for an address that is not there; undefined where it says that there is none. */
	nonsenseOf(url: URL): Promise<string | undefined> {
		const known = this.#nonsense.get(url.origin) ?? this.#askNonsense(url);
		this.#nonsense.set(url.origin, known);
		return known;
	}

	async #askNonsense(url: URL): Promise<string | undefined> {
		try {
			const { status, text } = await this.ask(new URL(NONSENSE_PATH, url), "GET");
			return status >= 200 && status < 300 && text !== "" ? text : undefined;
		} catch (error) {
			if (error instanceof Unreached || error instanceof KeptOut) return undefined;
			throw error;
		}
	}

	#robotsOf(url: URL): Promise<Robots> {
		const known = this.#robots.get(url.origin) ?? this.#askRobots(new URL("/robots.txt", url));
		this.#robots.set(url.origin, known);
		return known;
	}

	/** Where a site has no robots.txt everything may be asked; where it cannot give it now, nothing (RFC 9309). */
	async #askRobots(first: URL): Promise<Robots> {
		let url = first;
		for (let hop = 0; hop <= MOST_REDIRECTS_OF_ROBOTS; hop++) {
			const { status, location, text } = await this.#inTurn(url, "GET");
			if (status >= 500) throw new Unreached(`its robots.txt cannot be read: HTTP ${status}`);
			if (status >= 300 && status < 400 && location && URL.canParse(location, url)) {
				url = new URL(location, url);
				continue;
			}
			const isThere = status >= 200 && status < 300;
			return isThere ? readRobots(text, this.#manners.robotsName) : EVERYTHING;
		}
		return EVERYTHING;
	}

	/** Waits for the requests to the same host before it, and for the pause after them. */
	#inTurn(url: URL, method: "HEAD" | "GET"): Promise<PageAnswer> {
		const before = this.#lanes.get(url.host);
		const answer = (async () => {
			if (before) {
				await before.catch(() => undefined);
				await this.#outside.pause(this.#pauses.get(url.host) ?? this.#manners.pauseMs);
			}
			const { mostRequests, mostMs } = this.#manners;
			if (this.requests >= mostRequests || this.#outside.elapsedMs() >= mostMs) throw new Spent();
			this.requests++;
			return this.#outside.ask(url, method);
		})();
		this.#lanes.set(url.host, answer);
		return answer;
	}
}
