import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { withoutPostcodes } from "#app/domain/areas/without-postcodes.ts";
import { isAsked, type SearchChoices, searchAddress } from "#app/domain/search/search-choices.ts";
import { LiveSearch, type Shown } from "./live-search.ts";

interface Start extends Shown {
	dataAddress: string;
	day: string;
}

const PAUSE_MS = 400;

/**
 * The page as the server answered at first, then as somebody types and chooses.
 *
 * `chosen` is what they chose, at once; `shown` is what is on the page, with
 * the choices it belongs to, which may come later or, in an old browser, never.
 */
export function useLiveSearch({ choices, view, dataAddress, day }: Start) {
	const [chosen, setChosen] = useState(choices);
	const [shown, setShown] = useState<Shown & { isLive: boolean }>({ choices, view, isLive: false });
	const [hasPostcode, setHasPostcode] = useState(false);
	const latest = useRef(choices);
	const search = useRef<LiveSearch>(undefined);
	const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
	const navigate = useNavigate();

	useEffect(
		() => () => {
			search.current?.stop();
			clearTimeout(pause.current);
		},
		[],
	);

	const show = useCallback(
		(now: Shown) => {
			// The list may wait for the next letter, and the letter never for the list.
			startTransition(() => setShown({ ...now, isLive: true }));
			clearTimeout(pause.current);
			// After a pause, not at each letter: browsers refuse to change the address too often. Nothing is asked of the server.
			pause.current = setTimeout(() => {
				navigate(searchAddress(now.choices), { replace: true, preventScrollReset: true });
			}, PAUSE_MS);
		},
		[navigate],
	);

	const liveSearch = useCallback(() => {
		search.current ??= new LiveSearch(dataAddress, day, show);
		return search.current;
	}, [dataAddress, day, show]);

	/** Gets the data once the field has the cursor, so that it is there when the first letter is typed; not where data is dear. */
	const getReady = useCallback(() => {
		if (!wantsLessData()) setTimeout(liveSearch);
	}, [liveSearch]);

	const choose = useCallback(
		(change: Partial<SearchChoices>) => {
			const { rest, postcode } = withoutPostcodes(change.words ?? latest.current.words);
			// Not in any link or field of the page either; in the box it stays as it was typed.
			const next = { ...latest.current, page: 1, ...change, words: rest };
			latest.current = next;
			setChosen(next);
			if (change.words !== undefined) setHasPostcode(postcode !== undefined);
			if (isAsked(next)) {
				if (!wantsLessData()) liveSearch().ask(next);
				return;
			}
			search.current?.forget();
			show({ choices: next, view: null });
		},
		[liveSearch, show],
	);

	return { chosen, shown, hasPostcode, getReady, choose };
}

/** Whether somebody told their browser to be sparing: then the form is sent instead. */
function wantsLessData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}
