import { useEffect, useRef, useState } from "react";
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
	const [choices, setChoices] = useState(start.choices);
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

	const liveSearch = () => {
		search.current ??= new LiveSearch(start.dataAddress, start.day, setView);
		return search.current;
	};

	/** Gets the data once the field has the cursor, so that it is there when the first letter is typed; not where data is dear. */
	const getReady = () => {
		if (!wantsLessData()) setTimeout(liveSearch);
	};

	const choose = (change: Partial<SearchChoices>) => {
		const chosen = { ...choices, page: 1, ...change };
		const asked = { ...chosen, words: withoutPostcodes(chosen.words).rest };
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
	};

	return { choices, view, hasChanged, getReady, choose };
}

/** Whether somebody told their browser to be sparing: then the form is sent instead. */
function wantsLessData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}
