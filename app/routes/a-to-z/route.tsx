import { BriefList } from "#app/components/brief-list/brief-list.tsx";
import { BrowseLinks } from "#app/components/browse-links/browse-links.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { SearchListing } from "#app/components/search-listing/search-listing.tsx";
import { aToZ } from "#app/domain/catalogue/a-to-z.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";

export const handle = { sheets: ["lists"] } satisfies PageHandle;

export function loader() {
	const { services, region } = getNavigator().catalogue;
	return { ...aToZ(services), count: services.length, region: region.name };
}

/** Every service, A to Z; what has ended stays, and says so. */
export default function AToZ({ loaderData }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("browse");
	const { letters, staff, count, region } = loaderData;
	const title = t("aToZ.title");
	return (
		<div className="text flow">
			<PageTitle title={title} />
			<SearchListing
				description={t("aToZ.about", { region: isolated(region, i18n.dir()) })}
				path="/a-to-z"
			/>
			<h1>{title}</h1>
			<p>{t("aToZ.lead", { count })}</p>
			<BrowseLinks here="a-to-z" />
			<nav aria-label={t("aToZ.letters")} className="screen-only">
				<ul className="plain letters" lang="en" dir="ltr">
					{letters.map(({ letter }) => (
						<li key={letter}>
							<a href={`#${letter}`}>{letter}</a>
						</li>
					))}
				</ul>
				<a className="back" href="#others">
					{t("staff")}
				</a>
			</nav>
			{letters.map(({ letter, entries }) => (
				<section key={letter}>
					<h2 id={letter}>{letter}</h2>
					<BriefList entries={entries} />
				</section>
			))}
			<section>
				<h2 id="others">{t("staff")}</h2>
				<BriefList entries={staff} />
			</section>
		</div>
	);
}
