import { memo } from "react";
import { ChosenFields } from "#app/components/compare-bar/compare-bar.tsx";
import { CompareTick } from "#app/components/compare-bar/compare-tick.tsx";
import { ResultLine } from "#app/components/result-line/result-line.tsx";
import {
	RESULTS_A_PAGE,
	type SearchChoices,
	searchAddress,
} from "#app/domain/search/search-choices.ts";
import type { SearchView } from "#app/domain/search/search-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Announcement } from "./announcement.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { Notices } from "./notices.tsx";

interface ResultsProps {
	choices: SearchChoices;
	view: SearchView;
	/** Whether somebody typed or chose since the page came. */
	hasChanged: boolean;
	help: { name: string; phone: string } | undefined;
}

/** What was found, how it was understood, and a way out where it is nothing. */
export function Results({ choices, view, hasChanged, help }: ResultsProps) {
	const { t } = useTranslation("search");
	const count = t("count", { count: view.total });
	const elsewhere = choices.compare.filter((id) => view.results.every((one) => one.id !== id));
	return (
		<section className="flow" aria-labelledby="found">
			<h2 id="found">{count}</h2>
			<Announcement text={hasChanged ? count : ""} />
			<Notices view={view} />
			{view.total === 0 ? (
				<NothingFound choices={choices} view={view} help={help} />
			) : (
				<form method="get" action="/compare">
					<ChosenFields ids={elsewhere} name="s" />
					<List view={view} compared={choices.compare} />
					{view.total > 1 ? (
						<p className="screen-only">
							<button type="submit" className="button second">
								{t("compare.go")}
							</button>
							<span className="quiet">{t("compare.hint")}</span>
						</p>
					) : null}
				</form>
			)}
			<Pages choices={choices} view={view} />
		</section>
	);
}

/** Drawn anew only when the list is another one, not at each letter. */
const List = memo(function List({
	view,
	compared,
}: {
	view: SearchView;
	compared: readonly string[];
}) {
	return (
		<ol className="plain results" start={view.from}>
			{view.results.map((service) => (
				<li key={service.id}>
					<ResultLine service={service} />
					{view.total > 1 ? (
						<CompareTick service={service} isChosen={compared.includes(service.id)} />
					) : null}
				</li>
			))}
		</ol>
	);
});

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
