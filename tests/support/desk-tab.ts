import type { DeskView } from "#app/domain/desk/desk-view.ts";
import type { CookieJar } from "./cookie-jar.ts";
import type { Said } from "./page-form.ts";
import { Visitor } from "./visitor.ts";

const LABEL = /id="desk"[^>]*>(?:<!-- -->)?<input type="hidden" name="label" value="([^"]+)"/;

/** One tab of an adviser's browser at the desk; tabs of one browser share their cookies. */
export class DeskTab extends Visitor {
	readonly #origin: string;
	#label = "";

	constructor(url: string, jar?: CookieJar) {
		super(url, jar ? { jar } : {});
		this.#origin = url;
	}

	/** A tab with somebody at the desk, who has answered so much. */
	static async at(url: string, said: Said): Promise<DeskTab> {
		const tab = new DeskTab(url);
		await tab.open("/desk");
		await tab.fill(said);
		return tab;
	}

	/** The label of the client that this tab shows. */
	get label(): string {
		return this.#label || labelIn(this.page.html);
	}

	/** Fills the form and presses a button of it, by its value. */
	async fill(said: Said, action = "plan") {
		return this.send(said, `do=${action}`, "/desk");
	}

	/** Asks for the page, and reads no more of it than the label; quicker by far than `open`. @returns its HTML */
	async glance(path = "/desk"): Promise<string> {
		const answer = await fetch(this.#origin + path, { headers: this.#cookie() });
		if (answer.status >= 500) throw new Error(`${path} got ${answer.status}`);
		this.jar.take(answer.headers, false);
		const html = await answer.text();
		this.#label = labelIn(html);
		return html;
	}

	/** Asks as the page's script does. */
	async ask(said: Readonly<Record<string, string>>, action = "plan") {
		const answer = await fetch(`${this.#origin}/desk/plan`, {
			method: "POST",
			headers: { Origin: this.#origin, ...this.#cookie() },
			body: new URLSearchParams({ label: this.label, do: action, ...said }),
		});
		this.jar.take(answer.headers, false);
		const view = (await answer.json()) as DeskView;
		if (action === "next") this.#label = view.label;
		return { status: answer.status, view };
	}

	#cookie() {
		return { Cookie: this.jar.header("/", false) ?? "" };
	}
}

function labelIn(html: string): string {
	const [, label] = LABEL.exec(html) ?? [];
	if (label === undefined) throw new Error("This page has no label");
	return label;
}
