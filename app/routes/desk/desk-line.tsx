import { dequal } from "dequal";
import { memo } from "react";
import { English } from "#app/components/english/english.tsx";
import { SmallPrint } from "#app/components/service-line/small-print.tsx";
import { WayIn } from "#app/components/service-line/way-in.tsx";
import type { DeskLine, DeskName, DeskView } from "#app/domain/desk/desk-view.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { AskAbout } from "./ask-about.tsx";
import { Key } from "./key.tsx";
import { Known } from "./known.tsx";
import { Why, WhyNot } from "./why.tsx";

interface DeskLineItemProps {
	line: DeskLine;
	/** What puts it on the shortlist while the plan has the keyboard. */
	digit?: number;
	isListed: boolean;
	/** Why, or why not, stands open: it was asked for. */
	isOpen?: boolean;
	askInstead: DeskView["askInstead"];
}

/**
 * A service for one client: what it is, whether it is open and who can refer, the way in, and behind one press the rest.
 * Drawn anew only where its own words have changed: a dozen of them at each answer are felt on a slow machine.
 */
export const DeskLineItem = memo(function DeskLineItem({
	line,
	digit,
	isListed,
	isOpen = false,
	askInstead,
}: DeskLineItemProps) {
	const { t, i18n } = useTranslation("desk");
	const { card, verdict, routes, known } = line;
	return (
		<article className="desk-line">
			<div className="desk-line-head">
				<h4>
					<a href={`/services/${card.id}`} target="_blank" rel="noopener">
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
					{t(isListed ? "list.drop" : "list.keep")}{" "}
					<span className="hidden-words">
						: <English>{card.name}</English>
					</span>
					{digit !== undefined && digit < 10 ? <Key>{digit}</Key> : null}
				</button>
			</div>
			<English as="p">{card.summary}</English>
			{/* The doubt is the client's to know, on a screen that is turned and on paper. */}
			{verdict === "unknown" ? <strong>{t("plan:verdict.unknown")}</strong> : null}
			{verdict === "no" ? <WhyNot line={line} /> : null}
			<p className="desk-only screen-only">
				{verdict === "yes" ? <strong>{t("verdict.yes")}</strong> : null}{" "}
				{t(`services:status.${card.status}`)}.{" "}
				{known.checked ? t("checked", { date: dateWords(known.checked, i18n.language) }) : null}{" "}
				{routes.length > 0 ? t("whoCanRefer", { routes }) : t("whoUnknown")}
			</p>
			{card.status === "open" ? null : <MoreOnStatus line={line} />}
			<WayIn service={card} askInstead={askInstead} />
			{known.lookAlikes.length > 0 && isOpen ? <LookAlikes names={known.lookAlikes} /> : null}
			<details className="desk-only" open={isOpen}>
				<summary>
					{t(verdict === "no" ? "moreOf" : "more")}{" "}
					<span className="hidden-words">
						: <English>{card.name}</English>
					</span>
				</summary>
				{verdict === "no" ? null : <Why line={line} />}
				<Known line={line} />
				<SmallPrint service={card} isStale={line.isStale} />
			</details>
		</article>
	);
}, dequal);

/** What a source says of a service that is not simply open, and what there is instead. */
function MoreOnStatus({ line: { known } }: { line: DeskLine }) {
	const { t } = useTranslation("services");
	return (
		<div className="desk-only">
			{known.note ? <English as="p">{known.note}</English> : null}
			{known.replacedBy.length > 0 ? (
				<p>
					{t("status.replaced")}{" "}
					{known.replacedBy.map(({ id, name }) => (
						<AskAbout key={id} id={id} name={name} />
					))}
				</p>
			) : null}
		</div>
	);
}

/** Others that one may have meant: pressing one asks about it. */
function LookAlikes({ names }: { names: readonly DeskName[] }) {
	const { t } = useTranslation("services");
	return (
		<p className="desk-only">
			{t("notSame")}:{" "}
			{names.map(({ id, name }) => (
				<AskAbout key={id} id={id} name={name} />
			))}
		</p>
	);
}
