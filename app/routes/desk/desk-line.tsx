import { English } from "#app/components/english/english.tsx";
import { SmallPrint } from "#app/components/service-line/small-print.tsx";
import { WayIn } from "#app/components/service-line/way-in.tsx";
import type { DeskLine, DeskView } from "#app/domain/desk/desk-view.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Key } from "./key.tsx";
import { Known } from "./known.tsx";
import { Why } from "./why.tsx";

interface DeskLineItemProps {
	line: DeskLine;
	/** What puts it on the shortlist while the plan has the keyboard. */
	digit?: number;
	isListed: boolean;
	askInstead: DeskView["askInstead"];
}

/** A service for one client: what it is, whether it is open and who can refer, the way in, and behind one press the rest. */
export function DeskLineItem({ line, digit, isListed, askInstead }: DeskLineItemProps) {
	const { t, i18n } = useTranslation("desk");
	const { card, verdict, routes } = line;
	return (
		<article className="desk-line">
			<div className="desk-line-head">
				<h4>
					<a href={`/services/${card.id}`}>
						<English>{card.name}</English>
					</a>
				</h4>
				<button
					type="submit"
					form="desk"
					name="do"
					value={`${isListed ? "drop" : "keep"}:${card.id}`}
					className="as-link desk-only screen-only"
					data-digit={digit}
				>
					{t(isListed ? "list.drop" : "list.keep")}
					<span className="hidden-words">
						: <English>{card.name}</English>
					</span>
					{digit !== undefined && digit < 10 ? <Key>{digit}</Key> : null}
				</button>
			</div>
			<English as="p">{card.summary}</English>
			<p className="desk-only">
				<strong>{t(`verdict.${verdict}`)}</strong> {t(`services:status.${card.status}`)}.{" "}
				{line.known.checked
					? t("checked", { date: dateWords(line.known.checked, i18n.language) })
					: null}{" "}
				{routes.length > 0 ? t("whoCanRefer", { routes }) : t("whoUnknown")}
			</p>
			<WayIn service={card} askInstead={askInstead} />
			<details className="desk-only">
				<summary>
					{t("more")}{" "}
					<span className="hidden-words">
						: <English>{card.name}</English>
					</span>
				</summary>
				<Why line={line} />
				<Known line={line} />
				<SmallPrint service={card} isStale={line.isStale} />
			</details>
		</article>
	);
}
