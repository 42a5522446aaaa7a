// Runs beside the page, so that typing never waits for searching. What is typed stays on the device.

import type { SearchChoices } from "#app/domain/search/search-choices.ts";
import { fromSent } from "#app/domain/search/search-data.ts";
import { type Searched, type SearchView, searchView } from "#app/domain/search/search-view.ts";

/** What the page asks: where the data is, or what some choices show. */
export type Asked = { load: string } | { choices: SearchChoices; day: string; turn: number };

/** What comes back: the newest question's answer. */
export interface Told {
	turn: number;
	view: SearchView;
}

let searched: Searched | undefined;
let waiting: Extract<Asked, { turn: number }> | undefined;

self.onmessage = async ({ data: asked }: MessageEvent<Asked>) => {
	if ("load" in asked) {
		const answer = await fetch(asked.load);
		searched = fromSent(await answer.json());
	} else waiting = asked;
	if (searched === undefined || waiting === undefined) return;
	const { choices, day, turn } = waiting;
	waiting = undefined;
	postMessage({ turn, view: searchView(choices, searched, day) } satisfies Told);
};
