import type { BriefEntry } from "#app/domain/catalogue/browse-list.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { BriefList } from "./brief-list.tsx";

interface FoldedListProps {
	title: string;
	entries: readonly BriefEntry[];
	/** It is all there is. */
	isOpen?: boolean;
}

/** Services that few come for, one press away; nothing where there are none. */
export function FoldedList({ title, entries, isOpen = false }: FoldedListProps) {
	const { t } = useTranslation("browse");
	if (entries.length === 0) return null;
	return (
		<details open={isOpen}>
			<summary>{t("counted", { title, count: entries.length })}</summary>
			<BriefList entries={entries} />
		</details>
	);
}
