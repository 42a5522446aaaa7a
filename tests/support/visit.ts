import { DECLINED } from "#app/domain/triage/answer-form.ts";

/** What somebody answers, by the field that asks; several where all that fit may be chosen. A field not named is declined. */
export type Person = Record<string, string | readonly string[]>;

/** A page as it was answered, after the redirects. */
export interface Answer {
	status: number;
	path: string;
	html: string;
}

const MOST_REDIRECTS = 5;
const MOST_QUESTIONS = 30;

/**
 * Somebody's visit over plain HTTP: keeps the cookies and sends forms as a
 * browser would. It brings a browser test to any page in milliseconds.
 */
export class Visit {
	readonly origin: string;
	readonly #language: string;
	readonly #cookies: Map<string, string>;

	constructor(origin: string, language = "en", cookies: ReadonlyMap<string, string> = new Map()) {
		this.origin = origin;
		this.#language = language;
		this.#cookies = new Map(cookies);
	}

	/** The sealed answers; undefined before the first page is answered. */
	get answers(): string | undefined {
		return this.#cookies.get("answers");
	}

	/** The same visit so far, to be led on elsewhere. */
	fork(): Visit {
		return new Visit(this.origin, this.#language, this.#cookies);
	}

	get(path: string): Promise<Answer> {
		return this.#send(path);
	}

	/** Sends a form and follows to the page it leads to. */
	post(path: string, fields: Person): Promise<Answer> {
		const body = new URLSearchParams();
		for (const [name, value] of Object.entries(fields)) {
			for (const one of [value].flat()) body.append(name, one);
		}
		return this.#send(path, body);
	}

	/** Begins, on a computer that others use or not. */
	start(shared: "yes" | "no" = "no"): Promise<Answer> {
		return this.post("/start", { shared });
	}

	/** Answers question by question until one of `stopAt` is asked, or none is left. @returns the page it stops at */
	async answer(person: Person, stopAt: readonly string[] = []): Promise<Answer> {
		for await (const { field, page } of this.questions(person)) {
			if (stopAt.includes(field)) return page;
		}
		return this.get("/check");
	}

	/** Every question as it comes; it is answered when the next is asked for. */
	async *questions(person: Person): AsyncGenerator<{ field: string; page: Answer }> {
		let page = await this.get("/q/1");
		for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
			const field = askedField(page);
			if (field === undefined) return;
			yield { field, page };
			page = await this.post(page.path, { [field]: person[field] ?? DECLINED });
		}
		throw new Error(`Still asked after ${MOST_QUESTIONS} questions: ${askedField(page)}`);
	}

	async #send(path: string, body?: URLSearchParams): Promise<Answer> {
		let url = new URL(path, this.origin);
		let form = body;
		for (let hop = 0; hop < MOST_REDIRECTS; hop++) {
			const response = await fetch(url, {
				method: form ? "POST" : "GET",
				...(form ? { body: form } : {}),
				redirect: "manual",
				headers: {
					Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "),
					"Accept-Language": this.#language,
					...(form ? { Origin: this.origin } : {}),
				},
			});
			this.#keep(response.headers.getSetCookie());
			const to = response.headers.get("Location");
			const html = await response.text();
			if (to === null) return { status: response.status, path: url.pathname + url.search, html };
			url = new URL(to, url);
			form = undefined;
		}
		throw new Error(`More than ${MOST_REDIRECTS} redirects from ${path}`);
	}

	#keep(headers: readonly string[]): void {
		for (const header of headers) {
			const [, name = "", value = ""] = /^([^=;]+)=([^;]*)/.exec(header) ?? [];
			if (/;\s*Max-Age=0/i.test(header)) this.#cookies.delete(name);
			else this.#cookies.set(name, value);
		}
	}
}

/** The field that a page's question is about; undefined where it asks nothing. */
export function askedField({ html }: Answer): string | undefined {
	const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
	const inputs = [...main.matchAll(/<input\b[^>]*>/g)].map(([input]) => input);
	const shown = inputs.find((input) => !input.includes('type="hidden"'));
	return shown && /\bname="([^"]+)"/.exec(shown)?.[1];
}
