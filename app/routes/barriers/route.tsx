import { BarrierGroups } from "#app/components/barrier-groups/barrier-groups.tsx";
import { BrowseLinks } from "#app/components/browse-links/browse-links.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { SearchListing } from "#app/components/search-listing/search-listing.tsx";
import { countedGroups } from "#app/domain/catalogue/barrier-groups.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";

export const handle = { sheets: ["lines"] } satisfies PageHandle;

export function loader() {
	const { services, region } = getNavigator().catalogue;
	return { groups: countedGroups(services), region: region.name };
}

/** Everything that makes work hard, with how many services help. */
export default function Barriers({ loaderData: { groups, region } }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("browse");
	const title = t("barriers.title");
	return (
		<>
			<PageTitle title={title} />
			<SearchListing
				description={t("barriers.about", { region: isolated(region, i18n.dir()) })}
				path="/barriers"
			/>
			<div className="text flow">
				<h1>{title}</h1>
				<p>{t("barriers.lead")}</p>
				<p className="screen-only">
					<a className="back" href="/start">
						{t("plan")}
					</a>
				</p>
			</div>
			<BarrierGroups groups={groups} />
			<BrowseLinks here="barriers" />
		</>
	);
}
