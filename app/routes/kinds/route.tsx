import { BrowseLinks } from "#app/components/browse-links/browse-links.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { SearchListing } from "#app/components/search-listing/search-listing.tsx";
import { kindCounts } from "#app/domain/catalogue/browse-kind.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";

export const handle = { sheets: ["lists"] } satisfies PageHandle;

export function loader() {
	const { services, region } = getNavigator().catalogue;
	return { kinds: kindCounts(services), region: region.name };
}

/** Every kind of help, in a sentence, with how many services there are. */
export default function Kinds({ loaderData: { kinds, region } }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("browse");
	const title = t("kinds.title");
	return (
		<div className="text flow">
			<PageTitle title={title} />
			<SearchListing
				description={t("kinds.about", { region: isolated(region, i18n.dir()) })}
				path="/kinds"
			/>
			<h1>{title}</h1>
			<p>{t("kinds.lead")}</p>
			<ul className="plain">
				{kinds.map(({ id, count }) => (
					<li key={id} className="entry">
						<a className="back" href={`/kinds/${id}`}>
							{t("counted", { title: t(`kind.${id}.name`), count })}
						</a>
						<p>{t(`kind.${id}.is`)}</p>
					</li>
				))}
			</ul>
			<BrowseLinks here="kinds" />
		</div>
	);
}
