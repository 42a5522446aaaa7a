import type { Direction } from "#app/domain/hand-overs/hand-over.schema.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface StateWordsProps {
	/** `unknown`: the database gave no answer. */
	is: "waiting" | "opened" | "spoiled" | "ended" | "over" | "unknown";
	/** When it was opened, and until when it opens or is seen: `10:42`. */
	at?: string | undefined;
	until?: string | undefined;
	direction: Direction;
}

/** What has become of a hand-over, said aloud by the browser as it changes. */
export function StateWords({ is, at = "", until = "", direction }: StateWordsProps) {
	const { t } = useTranslation("handover");
	const way = direction === "to-phone" ? "toPhone" : "toAdviser";
	const words = {
		waiting: () => t("state.waiting", { until }),
		opened: () => t(`${way}.opened`, { at, until }),
		spoiled: () => t("state.spoiled"),
		ended: () => (at === "" ? t("state.ended") : t("state.openedAndEnded", { at })),
		over: () => t("state.over"),
		unknown: () => t("state.unknown"),
	};
	return (
		<p id="state" role="status" data-is={is} className={is === "waiting" ? "note" : "note ask"}>
			{words[is]()}
		</p>
	);
}
