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
	const ids = view ? Object.values(view.parts).flat().filter(Boolean) : [];
	const text = first
		? t("plan.changed", { count: ids.length, name: isolated(first, i18n.dir()) })
		: "";
	// Another plan may begin with the same call and be as long: it is said again.
	const plan = ids.join(" ");
	useEffect(() => {
		if (plan === "") return;
		setSaid("");
		const pause = setTimeout(() => setSaid(text), PAUSE_MS);
		return () => clearTimeout(pause);
	}, [text, plan]);
	return (
		<p role="status" className="hidden-words">
			{said}
		</p>
	);
}
