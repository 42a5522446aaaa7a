import { CookieJar } from "./cookie-jar.ts";
import { Page } from "./page.ts";
import { formOf, leadsTo, type Said, successful } from "./page-form.ts";

/** One request and its answer, as both went over the line. */
export interface Exchange {
	method: string;
	/** Path and query. */
	path: string;
	/** What a form sent. */
	body: string;
	status: number;
	headers: Headers;
	text: string;
}

interface Habits {
	/** Sent with every request, such as Accept-Language. */
	headers?: Record<string, string>;
	/** The cookies of another tab of the same browser. */
	jar?: CookieJar;
	/** A browser that takes no cookies. */
	refusesCookies?: boolean;
	/** What the address bar shows, where a proxy stands in front; it is then forwarded. */
	publicOrigin?: string;
}

const MOST_REDIRECTS = 5;

/** Somebody with a browser and no script: follows links, fills what is really there, presses buttons. */
export class Visitor {
	readonly jar: CookieJar;
	readonly exchanges: Exchange[] = [];
	readonly #url: string;
	readonly #habits: Habits;
	#page: Page | undefined;

	/** @param url - the origin of a running app */
	constructor(url: string, habits: Habits = {}) {
		this.#url = url;
		this.#habits = habits;
		this.jar = habits.jar ?? new CookieJar();
	}

	/** The page on the screen. */
	get page(): Page {
		if (this.#page === undefined) throw new Error("Nothing is open yet");
		return this.#page;
	}

	/** Types an address, or reloads one. */
	async open(path: string): Promise<Page> {
		return this.#follow(await this.#ask("GET", path));
	}

	/** Presses a link of the page that leads there; query and fragment count. */
	async press(href: string): Promise<Page> {
		if (!this.page.links.includes(href))
			throw new Error(`${this.page.path} has no link to ${href}`);
		return this.open(href);
	}

	/**
	 * Fills the page's form and presses a button in it. Every POST must be answered by a 303.
	 *
	 * @param said - by the name of the field; every field and option must be there
	 * @param button - `name=value` of the button; the first, which has no name, where left out
	 */
	async send(said: Said = {}, button?: string, action?: string): Promise<Page> {
		const form = formOf(this.page, { said, button, action });
		const body = new URLSearchParams(successful(form, said, button)).toString();
		const answer = await this.#ask(
			"POST",
			leadsTo(button) ?? form.getAttribute("action") ?? this.page.path,
			body,
		);
		if (answer.status !== 303) throw new Error(`A form of ${this.page.path} got ${answer.status}`);
		return this.#follow(answer);
	}

	/**
	 * Chooses a file in the form that asks for one, and sends it.
	 *
	 * @param content - what stands in the file; undefined where none is chosen
	 */
	async upload(name: string, content: string | Uint8Array<ArrayBuffer> | undefined): Promise<Page> {
		const field = this.page.all(`form[enctype="multipart/form-data"] input[name="${name}"]`)[0];
		const form = field?.closest("form");
		const action = form?.getAttribute("action");
		if (!action) throw new Error(`${this.page.path} asks for no file ${name}`);
		const body = new FormData();
		for (const hidden of form?.querySelectorAll('input[type="hidden"]') ?? [])
			body.set(hidden.getAttribute("name") ?? "", hidden.getAttribute("value") ?? "");
		body.set(name, new File(content === undefined ? [] : [content], content ? "a.json" : ""));
		const sent = new Request(this.#url, { method: "POST", body });
		const type = sent.headers.get("Content-Type") ?? "";
		const answer = await this.#ask("POST", action, await sent.bytes(), type);
		if (answer.status !== 303) throw new Error(`A file for ${action} got ${answer.status}`);
		return this.#follow(answer);
	}

	/** Fills a form that only looks for something, such as the search, and presses its button: what it says stands in the address. */
	async look(said: Said): Promise<Page> {
		const form = formOf(this.page, { said, isLook: true });
		const pairs = new URLSearchParams(successful(form, said)).toString();
		return this.open(`${form.getAttribute("action")}?${pairs}`);
	}

	/** Presses the language's button, wherever on the page it stands. @param typed - what stands in the page's form by then */
	async speak(language: string, typed: Said = {}): Promise<Page> {
		const [button] = this.page.all(`button[name="language"][value="${language}"]`);
		const action = button?.hasAttribute("form") ? undefined : "/language";
		return this.send(typed, `language=${language}`, action);
	}

	/** From the first page to the first question. */
	async begin(shared: "yes" | "no" = "no"): Promise<Page> {
		await this.open("/");
		const start = this.page.all('main a.button[href^="/start"]')[0]?.getAttribute("href");
		await this.press(start ?? "/start");
		return this.send({ shared });
	}

	/**
	 * Answers questions, each in the order it is asked, until none is left or one is about something else.
	 *
	 * @param said - answers by question
	 * @param otherwise - what to say where nothing is said; without it the walk stops there
	 * @returns the questions that were answered, in order
	 */
	async answer(said: Said, otherwise?: string): Promise<string[]> {
		const asked: string[] = [];
		while (this.page.path.startsWith("/q/") && this.page.asks !== undefined) {
			const fact = this.page.asks;
			const words = said[fact];
			if (words === undefined && otherwise === undefined) break;
			if (asked.includes(fact)) throw new Error(`${fact} is asked twice: ${this.page.problems}`);
			asked.push(fact);
			if (words === undefined && this.page.offers.length === 0) await this.send({}, "declined=1");
			else await this.send({ [fact]: words ?? otherwise ?? "" });
		}
		return asked;
	}

	async #ask(
		method: "GET" | "POST",
		path: string,
		body: string | Uint8Array<ArrayBuffer> = "",
		type = "application/x-www-form-urlencoded",
	): Promise<Exchange> {
		const { headers: own = {}, publicOrigin, refusesCookies } = this.#habits;
		const origin = publicOrigin ?? this.#url;
		const headers = new Headers(own);
		const cookie = this.jar.header(path, origin.startsWith("https:"));
		if (cookie !== undefined) headers.set("Cookie", cookie);
		if (publicOrigin !== undefined) {
			headers.set("X-Forwarded-Proto", new URL(publicOrigin).protocol.slice(0, -1));
			headers.set("X-Forwarded-Host", new URL(publicOrigin).host);
		}
		if (method === "POST") {
			headers.set("Origin", origin);
			headers.set("Content-Type", type);
		}
		const init = { method, headers, redirect: "manual" as const };
		const answer = await fetch(this.#url + path, method === "POST" ? { ...init, body } : init);
		if (!refusesCookies) this.jar.take(answer.headers, origin.startsWith("https:"));
		const text = await answer.text();
		const sent = typeof body === "string" ? body : new TextDecoder().decode(body);
		const exchange = {
			method,
			path,
			body: sent,
			status: answer.status,
			headers: answer.headers,
			text,
		};
		this.exchanges.push(exchange);
		return exchange;
	}

	/** Goes where an answer leads, as long as it is ours. */
	async #follow(first: Exchange): Promise<Page> {
		let answer = first;
		for (let hop = 0; answer.status >= 300 && answer.status < 400; hop++) {
			const to = answer.headers.get("location") ?? "";
			if (!to.startsWith("/")) break;
			if (hop === MOST_REDIRECTS) throw new Error(`${first.path} leads round in a circle`);
			answer = await this.#ask("GET", to);
		}
		this.#page = new Page(answer.path, answer.status, answer.headers, answer.text);
		return this.#page;
	}
}
