import { useEffect, useState } from "react";
import type { SearchView } from "#app/domain/search/search-view.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

const PAUSE_MS = 800;

/** Tells a screen reader, once somebody stops typing, what the list has become. @param view - null for the page as it came */
export function Announcement({ view }: { view: SearchView | null }) {
	const { t, i18n } = useTranslation("search");
	const [said, setSaid] = useState("");
	const count = view === null ? "" : t("count", { count: view.total });
	const first = view?.results[0]?.name;
	// The first one's name too: another list may have as many.
	const text = first ? t("announced", { count, name: isolated(first, i18n.dir()) }) : count;
	useEffect(() => {
		const pause = setTimeout(() => setSaid(text), PAUSE_MS);
		return () => clearTimeout(pause);
	}, [text]);
	return (
		<p role="status" className="hidden-words">
			{said}
		</p>
	);
}
