import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { withoutPostcodes } from "#app/domain/areas/without-postcodes.ts";
import { isAsked, type SearchChoices, searchAddress } from "#app/domain/search/search-choices.ts";
import type { SearchView } from "#app/domain/search/search-view.ts";
import { LiveSearch } from "./live-search.ts";

interface Start {
	choices: SearchChoices;
	view: SearchView | null;
	dataAddress: string;
	day: string;
}

const PAUSE_MS = 400;

/** The choices of the page and what they show, as the server answered at first, then as somebody types and chooses. */
export function useLiveSearch(start: Start) {
	const { dataAddress, day } = start;
	const [choices, setChoices] = useState(start.choices);
	const latest = useRef(start.choices);
	const [view, setView] = useState(start.view);
	const [hasChanged, setHasChanged] = useState(false);
	const search = useRef<LiveSearch>(undefined);
	const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

	useEffect(
		() => () => {
			search.current?.stop();
			clearTimeout(pause.current);
		},
		[],
	);

	const liveSearch = useCallback(() => {
		// The list may wait for the next letter, and the letter never for the list.
		search.current ??= new LiveSearch(dataAddress, day, (shown) =>
			startTransition(() => setView(shown)),
		);
		return search.current;
	}, [dataAddress, day]);

	/** Gets the data once the field has the cursor, so that it is there when the first letter is typed; not where data is dear. */
	const getReady = useCallback(() => {
		if (!wantsLessData()) setTimeout(liveSearch);
	}, [liveSearch]);

	const choose = useCallback(
		(change: Partial<SearchChoices>) => {
			const chosen = { ...latest.current, page: 1, ...change };
			const asked = { ...chosen, words: withoutPostcodes(chosen.words).rest };
			latest.current = chosen;
			setChoices(chosen);
			setHasChanged(true);
			if (!isAsked(asked)) {
				search.current?.forget();
				setView(null);
			} else if (!wantsLessData()) liveSearch().ask(asked);
			clearTimeout(pause.current);
			// After a pause, not at each letter: browsers refuse to change the address too often.
			pause.current = setTimeout(() => {
				window.history.replaceState(window.history.state, "", searchAddress(asked));
			}, PAUSE_MS);
		},
		[liveSearch],
	);

	return { choices, view, hasChanged, getReady, choose };
}

/** Whether somebody told their browser to be sparing: then the form is sent instead. */
function wantsLessData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}
