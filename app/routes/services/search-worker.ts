// Runs beside the page, so that typing never waits for searching. What is typed stays on the device.
import type { SearchChoices } from "#app/domain/search/search-choices.ts";
import { fromSent } from "#app/domain/search/search-data.ts";
import { type Searched, type SearchView, searchView } from "#app/domain/search/search-view.ts";

/** What the page asks: where the data is, or what some choices show. */
export type Asked = { load: string } | { choices: SearchChoices; day: string; turn: number };

/** What comes back: the answer to the newest question; or nothing ever, where the data cannot be had. */
export type Told = { turn: number; choices: SearchChoices; view: SearchView } | { failed: true };

let searched: Searched | undefined;
let waiting: Extract<Asked, { turn: number }> | undefined;

self.onmessage = async ({ data: asked }: MessageEvent<Asked>) => {
	if ("load" in asked) searched = await load(asked.load);
	else waiting = asked;
	if (searched === undefined || waiting === undefined) return;
	const { choices, day, turn } = waiting;
	waiting = undefined;
	tell({ turn, choices, view: searchView(choices, searched, day) });
};

async function load(address: string): Promise<Searched | undefined> {
	try {
		const answer = await fetch(address);
		if (answer.ok) return fromSent(await answer.json());
	} catch {
		// No line, or a deploy has taken the address away: the form is still there.
	}
	tell({ failed: true });
	return undefined;
}

function tell(told: Told): void {
	postMessage(told);
}
