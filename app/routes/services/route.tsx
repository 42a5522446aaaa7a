import { data } from "react-router";
import { BrowseLinks } from "#app/components/browse-links/browse-links.tsx";
import { CompareBar } from "#app/components/compare-bar/compare-bar.tsx";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { CHOICE_NAMES, choicePairs } from "#app/domain/search/search-choices.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import type { Route } from "./+types/route";
import { Narrow } from "./narrow.tsx";
import { PlaceForm } from "./place-form.tsx";
import { Results } from "./results.tsx";
import { searchPage } from "./search-page.server.ts";
import { placeProblem, takePlace } from "./search-place.server.ts";
import { useLiveSearch } from "./use-live-search.ts";
import { WordsForm } from "./words-form.tsx";

export const handle = {
	hydrate: true,
	words: ["search", "browse", "compare", "barriers", "services"],
	exit: (shown: unknown) =>
		(shown as { isAboutAbuse?: boolean } | undefined)?.isAboutAbuse === true,
};

export function loader({ request, context }: Route.LoaderArgs) {
	const page = searchPage(new URL(request.url).searchParams);
	const problem = placeProblem(request, getLocale(context));
	const abuse = [page.choices.barrier, ...(page.view?.barriers ?? [])];
	return data(
		{ ...page, problem, isAboutAbuse: abuse.includes("domestic-abuse") },
		{ status: problem ? 422 : 200 },
	);
}

export function action({ request, context }: Route.ActionArgs) {
	return takePlace(request, context.get(requestContext).secure);
}

/** Finds a service by words, a place and a few choices. */
export default function Search({ loaderData: page }: Route.ComponentProps) {
	const { t } = useTranslation("search");
	const { problem } = page;
	const { choices, view, hasChanged, getReady, choose } = useLiveSearch(page);
	return (
		<div className="text flow search">
			<PageTitle title={t("title")} isError={problem !== undefined} />
			<ErrorSummary problems={problem ? [{ fieldId: "place", message: problem.message }] : []} />
			<h1>{t("title")}</h1>
			<WordsForm
				words={page.choices.words}
				choices={choices}
				onReady={getReady}
				onWords={(words) => choose({ words })}
			/>
			<CompareBar
				chosen={page.compared}
				kept={choicePairs(choices).filter(([name]) => name !== CHOICE_NAMES.compare)}
			/>
			<PlaceForm choices={choices} place={page.place} problem={problem} />
			{view ? (
				<Narrow
					barrier={choices.barrier}
					kind={choices.kind}
					self={choices.self}
					open={choices.open}
					free={choices.free}
					counts={view.counts}
					known={page.known}
					onChoose={choose}
				/>
			) : null}
			{view ? (
				<Results {...page} choices={choices} view={view} hasChanged={hasChanged} />
			) : (
				<BrowseLinks />
			)}
		</div>
	);
}
