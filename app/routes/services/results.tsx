import { memo } from "react";
import { CompareTick } from "#app/components/compare-tick/compare-tick.tsx";
import { ResultLine } from "#app/components/result-line/result-line.tsx";
import {
	RESULTS_A_PAGE,
	type SearchChoices,
	searchAddress,
} from "#app/domain/search/search-choices.ts";
import type { SearchView } from "#app/domain/search/search-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { KeptChoices } from "./kept-choices.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { Notices } from "./notices.tsx";
import { Urgent, type UrgentLine } from "./urgent.tsx";

interface ResultsProps {
	/** What the list belongs to. */
	choices: SearchChoices;
	/** Ids of services that are ticked. */
	compared: readonly string[];
	view: SearchView;
	help: { name: string; phone: string } | undefined;
	urgentLines: readonly UrgentLine[];
	onCompare: (ids: string[]) => void;
}

/** What was found, how it was understood, and a way out where it is nothing. */
export function Results({ choices, compared, view, help, urgentLines, onCompare }: ResultsProps) {
	const { t } = useTranslation("search");
	const elsewhere = compared.filter((id) => view.results.every((one) => one.id !== id));
	return (
		<section className="flow" aria-labelledby="found">
			<h2 id="found">{t("count", { count: view.total })}</h2>
			{view.isUrgent ? <Urgent lines={urgentLines} /> : null}
			<Notices view={view} />
			{view.total === 0 ? (
				<NothingFound choices={choices} view={view} help={help} />
			) : (
				<form method="get" action="/compare">
					<KeptChoices pairs={elsewhere.map((id) => ["s", id] as const)} names={["s"]} />
					<List view={view} compared={compared} onCompare={onCompare} />
					{view.total > 1 ? <CompareFoot choices={choices} compared={compared} /> : null}
				</form>
			)}
			<Pages choices={{ ...choices, compare: [...compared] }} view={view} />
		</section>
	);
}

type ListProps = Pick<ResultsProps, "view" | "compared" | "onCompare">;

/** Drawn anew only when the list is another one, not at each letter. */
const List = memo(function List({ view, compared, onCompare }: ListProps) {
	return (
		<ol className="plain results" start={view.from}>
			{view.results.map((service) => (
				<li key={service.id}>
					<ResultLine service={service} />
					{view.total > 1 ? (
						<CompareTick
							service={service}
							isChosen={compared.includes(service.id)}
							onChoose={(isChosen) =>
								onCompare([
									...compared.filter((id) => id !== service.id),
									...(isChosen ? [service.id] : []),
								])
							}
						/>
					) : null}
				</li>
			))}
		</ol>
	);
});

function CompareFoot({ choices, compared }: Pick<ResultsProps, "choices" | "compared">) {
	const { t } = useTranslation("search");
	return (
		<div className="screen-only flow">
			<p>
				<button type="submit" className="button second">
					{t("compare.go")}
				</button>
				<span className="quiet">
					{compared.length > 0
						? t("compare.ticked", { count: compared.length })
						: t("compare.hint")}
				</span>
			</p>
			{compared.length > 0 ? (
				<p>
					<a className="back" href={searchAddress({ ...choices, compare: [] })}>
						{t("compare.clear")}
					</a>
				</p>
			) : null}
		</div>
	);
}

function Pages({ choices, view }: Pick<ResultsProps, "choices" | "view">) {
	const { t } = useTranslation("search");
	const page = Math.ceil(view.from / RESULTS_A_PAGE);
	if (view.from === 1 && !view.hasMore) return null;
	const last = Math.min(view.from + RESULTS_A_PAGE - 1, view.total);
	return (
		<nav aria-label={t("pages.label")} className="screen-only pages">
			<p className="quiet">{t("pages.range", { from: view.from, to: last, total: view.total })}</p>
			{view.hasMore ? (
				<a className="back" href={searchAddress({ ...choices, page: page + 1 })}>
					{t("pages.next")}
				</a>
			) : null}
			{view.from > 1 ? (
				<a className="back" href={searchAddress({ ...choices, page: page - 1 })}>
					{t("pages.before")}
				</a>
			) : null}
		</nav>
	);
}
