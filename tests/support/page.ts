import { type HTMLElement, Window } from "happy-dom";

/** Parses every page; nothing in it runs. */
const window = new Window({ settings: { disableJavaScriptEvaluation: true } });

/** Spaces as a person sees them: one, and none at the ends. */
function tidy(text: string | null | undefined): string {
	return (text ?? "").replace(/\s+/g, " ").trim();
}

/** A page as it arrived, read the way a browser without script reads it. */
export class Page {
	/** Path and query it was asked for by. */
	readonly path: string;
	readonly status: number;
	readonly headers: Headers;
	readonly html: string;
	readonly document;

	constructor(path: string, status: number, headers: Headers, html: string) {
		this.path = path;
		this.status = status;
		this.headers = headers;
		this.html = html;
		this.document = new window.DOMParser().parseFromString(html, "text/html");
	}

	get title(): string {
		return tidy(this.document.title);
	}

	/** The words of its h1. @throws Error unless there is exactly one */
	get h1(): string {
		const all = this.all("h1");
		if (all.length !== 1) throw new Error(`${this.path} has ${all.length} h1`);
		return tidy(all[0]?.textContent);
	}

	/** The words of the page's own part, without the header and footer that every page has. */
	get text(): string {
		return tidy(this.document.querySelector("main")?.textContent);
	}

	all(selector: string): HTMLElement[] {
		return [...this.document.querySelectorAll(selector)] as unknown as HTMLElement[];
	}

	/** The words of each element that a selector finds. */
	texts(selector: string): string[] {
		return this.all(selector).map((element) => tidy(element.textContent));
	}

	/** The error summary's messages; none where nothing is wrong. */
	get problems(): string[] {
		return this.texts('main [role="alert"] li');
	}

	/** The links of the page, by where they lead. */
	get links(): string[] {
		return this.all("a[href]").map((link) => link.getAttribute("href") ?? "");
	}

	/** The name of the field that a question page asks for; undefined where there is none. */
	get asks(): string | undefined {
		const field = this.all('main form input:not([type="hidden"])')[0];
		return field?.getAttribute("name") ?? undefined;
	}

	/** The values a question offers, in order. */
	get offers(): string[] {
		return this.all('main input[type="radio"], main input[type="checkbox"]').map(
			(input) => input.getAttribute("value") ?? "",
		);
	}

	/** What stands in a field: the text, or the values that are ticked. */
	standing(name: string): string[] {
		return this.all(`main input[name="${name}"]`).flatMap((input) => {
			if (input.getAttribute("type") === "text") return [input.getAttribute("value") ?? ""];
			return input.hasAttribute("checked") ? [input.getAttribute("value") ?? ""] : [];
		});
	}
}
