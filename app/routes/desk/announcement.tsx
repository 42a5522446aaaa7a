import { useEffect, useState } from "react";
import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

const PAUSE_MS = 800;

/** Tells a screen reader what the plan has become, once nothing changes any more. @param view - null for the page as it came */
export function Announcement({ view }: { view: DeskView | null }) {
	const { t, i18n } = useTranslation("desk");
	const [said, setSaid] = useState("");
	const first = view?.parts.firstCall && view.lines[view.parts.firstCall]?.card.name;
	const count = view ? Object.keys(view.lines).length : 0;
	const text = first ? t("plan.changed", { count, name: isolated(first, i18n.dir()) }) : "";
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
