import { data } from "react-router";
import { BrowseLinks } from "#app/components/browse-links/browse-links.tsx";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { SearchListing } from "#app/components/search-listing/search-listing.tsx";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { requestContext } from "#app/server/request-context.server.ts";
import type { Route } from "./+types/route";
import { Announcement } from "./announcement.tsx";
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
		(shown as { view?: { isUrgent: boolean } | null } | undefined)?.view?.isUrgent === true,
	sheets: ["lines", "lists", "search"],
} satisfies PageHandle;

export function loader({ request, context }: Route.LoaderArgs) {
	const { secure } = context.get(requestContext);
	const language = getLocale(context);
	const page = searchPage(new URL(request.url).searchParams, { secure, language });
	const problem = placeProblem(request, language);
	return data({ ...page, problem }, { status: problem ? 422 : 200 });
}

export function action({ request, context }: Route.ActionArgs) {
	return takePlace(request, context.get(requestContext).secure);
}

/** The address follows what is typed; the server is asked when a form is sent, and not before. */
export const shouldRevalidate = () => false;

/** Finds a service by words, a place and a few choices. */
export default function Search({ loaderData: page }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("search");
	const { problem } = page;
	const { chosen, shown, hasPostcode, getReady, choose } = useLiveSearch(page);
	const { view, isLive } = shown;
	return (
		<div className="text flow search">
			<PageTitle title={t("title")} isError={problem !== undefined} />
			<SearchListing description={t("about")} path="/services" />
			{/* Words that were never sent must not leave in a Referer either. */}
			<meta name="referrer" content="strict-origin" />
			<ErrorSummary problems={problem ? [{ fieldId: "place", message: problem.message }] : []} />
			<h1>{t("title")}</h1>
			<WordsForm
				words={page.choices.words}
				choices={chosen}
				hasPostcode={hasPostcode}
				onReady={getReady}
				onWords={(words) => choose({ words })}
			/>
			<PlaceForm choices={chosen} place={page.place} problem={problem} />
			{view ? (
				<Narrow
					barrier={chosen.barrier}
					kind={chosen.kind}
					self={chosen.self}
					open={chosen.open}
					free={chosen.free}
					counts={view.counts}
					known={page.known}
					onChoose={choose}
				/>
			) : null}
			<Announcement view={isLive ? view : null} />
			{view && i18n.language !== "en" ? <p className="quiet">{t("common:englishOnly")}</p> : null}
			{view ? (
				<Results
					choices={shown.choices}
					compared={chosen.compare}
					view={view}
					help={page.help}
					urgentLines={page.urgentLines}
					onCompare={(compare) => choose({ compare, page: shown.choices.page })}
				/>
			) : (
				<BrowseLinks here="services" />
			)}
		</div>
	);
}
