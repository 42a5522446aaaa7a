import { BrowseLinks } from "#app/components/browse-links/browse-links.tsx";
import { English } from "#app/components/english/english.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { SearchListing } from "#app/components/search-listing/search-listing.tsx";
import { placeGroups } from "#app/domain/catalogue/browse-place.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";

export const handle = { sheets: ["lines", "lists"] } satisfies PageHandle;

export function loader() {
	const { services, region } = getNavigator().catalogue;
	return { groups: placeGroups(services, region), region: region.name };
}

/** Every district, by county, with how many services work there and not everywhere. */
export default function Places({ loaderData: { groups, region } }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("browse");
	const title = t("places.title", { region: isolated(region, i18n.dir()) });
	return (
		<>
			<PageTitle title={title} />
			<SearchListing
				description={t("places.about", { region: isolated(region, i18n.dir()) })}
				path="/places"
			/>
			<div className="text flow">
				<h1>{title}</h1>
				<p>{t("places.lead")}</p>
			</div>
			<div className="abreast">
				{groups.map(({ id, name, districts }) => (
					<section key={id ?? "alone"} className="plan-part">
						<h2 id={id}>{name === undefined ? t("places.alone") : <English>{name}</English>}</h2>
						<ul className="plain under">
							{districts.map((district) => (
								<li key={district.id}>
									<a className="back" href={`/places/${district.id}`}>
										{t("counted", {
											title: isolated(district.name, i18n.dir()),
											count: district.count,
										})}
									</a>
								</li>
							))}
						</ul>
					</section>
				))}
			</div>
			<BrowseLinks here="places" />
		</>
	);
}
