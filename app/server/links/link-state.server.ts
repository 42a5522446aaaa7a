import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isSettled, type LinkResult, LinkResultSchema } from "#app/domain/links/link-result.ts";

const StateSchema = z.strictObject({ results: z.record(z.string(), LinkResultSchema) });

/** What is known of links, kept in a folder from one run to the next. */
export class LinkState {
	readonly results: Map<string, LinkResult>;
	readonly #path: string;

	/** Reads what is kept; where that is broken or not there, begins anew. */
	constructor(dataDir: string) {
		mkdirSync(dataDir, { recursive: true, mode: 0o700 });
		this.#path = join(dataDir, "link-check.json");
		this.results = new Map(Object.entries(readState(this.#path)));
	}

	/** Keeps a result at once; whoever stops the run loses none. */
	keep(link: string, result: LinkResult): void {
		this.results.set(link, result);
		const text = JSON.stringify({ results: Object.fromEntries(this.results) }, null, "\t");
		// A file half written would lose all: the new one takes the old one's place whole.
		writeFileSync(`${this.#path}.new`, `${text}\n`);
		renameSync(`${this.#path}.new`, this.#path);
	}

	/** Whether a link need not be asked: it is settled, and on this day or later. */
	isKnownSince(link: string, day: string): boolean {
		const result = this.results.get(link);
		return result !== undefined && isSettled(result) && result.on >= day;
	}
}

function readState(path: string): Record<string, LinkResult> {
	try {
		const parsed = StateSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
		return parsed.success ? parsed.data.results : {};
	} catch {
		return {};
	}
}
