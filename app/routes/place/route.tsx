import { data, redirect } from "react-router";
import { AskPerson } from "#app/components/ask-person/ask-person.tsx";
import { BarrierGroups } from "#app/components/barrier-groups/barrier-groups.tsx";
import { BrowseLinks } from "#app/components/browse-links/browse-links.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { ResultList } from "#app/components/result-line/result-list.tsx";
import { SearchListing } from "#app/components/search-listing/search-listing.tsx";
import { placePage } from "#app/domain/catalogue/browse-place.ts";
import { resultCard } from "#app/domain/catalogue/result-card.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { today } from "#app/server/clock.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";
import { Gaps } from "./gaps.tsx";

export const handle = { sheets: ["lines", "lists"] } satisfies PageHandle;

export function loader({ params }: Route.LoaderArgs) {
	const { services, region } = getNavigator().catalogue;
	const district = region.districts.find(({ id }) => id === params.id);
	// A county is a heading of the list of places.
	if (district === undefined && Object.hasOwn(region.upperTiers, params.id))
		throw redirect(`/places#${params.id}`, 301);
	if (district === undefined) throw data(null, 404);
	const page = placePage(services, region, district.id, today());
	return {
		...page,
		near: page.near.map((service) => resultCard(service, region)),
		across: page.across.map((service) => resultCard(service, region)),
		district,
		help: helpline(),
	};
}

/** What there is in one district, nearest first, and what is lacking there. */
export default function PlaceRoute({ loaderData: page }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("browse");
	const { district, near, across, everywhere, groups, gaps, help } = page;
	const place = isolated(district.name, i18n.dir());
	const title = t("place.title", { place });
	const counted = (heading: string, count: number) => t("counted", { title: heading, count });
	const parts = [
		{ id: "barriers", heading: t("place.barriers") },
		...(near.length > 0 ? [{ id: "near", heading: counted(t("place.near"), near.length) }] : []),
		...(across.length > 0
			? [{ id: "across", heading: counted(t("place.across"), across.length) }]
			: []),
		{ id: "england", heading: counted(t("place.england"), everywhere) },
		...(gaps.length > 0 ? [{ id: "gaps", heading: t("place.gaps") }] : []),
	];
	const heading = (id: string) => <h2 id={id}>{parts.find((part) => part.id === id)?.heading}</h2>;
	return (
		<div className="text flow">
			<PageTitle title={title} />
			<SearchListing description={t("place.about", { place })} path={`/places/${district.id}`} />
			<a className="back screen-only" href="/places">
				{t("places.back")}
			</a>
			<h1>{title}</h1>
			{/* Posters lead here: the page keeps their promise, in their own words. */}
			<p className="screen-only">{t("poster:says.lead")}</p>
			<p className="screen-only">
				<a className="button" href={`/start?for=me&area=${district.id}`}>
					{t("place.start")}
				</a>
			</p>
			<p>
				<span className="screen-only">{t("place.look")}</span> {t("place.lead")}
			</p>
			{i18n.language === "en" ? null : <p className="note">{t("common:englishOnly")}</p>}
			<nav aria-label={t("place.jump")} className="screen-only">
				<ul className="plain">
					{parts.map(({ id, heading }) => (
						<li key={id}>
							<a className="back" href={`#${id}`}>
								{heading}
							</a>
						</li>
					))}
				</ul>
			</nav>
			{heading("barriers")}
			<p>{t("barriers.count")}</p>
			<BarrierGroups groups={groups} area={district.id} level={3} />
			{near.length > 0 ? (
				<>
					{heading("near")}
					<ResultList services={near} />
				</>
			) : null}
			{across.length > 0 ? (
				<>
					{heading("across")}
					<ResultList services={across} />
				</>
			) : null}
			{heading("england")}
			<p>{t("place.englandText")}</p>
			<p>
				<a className="back" href={`/services?area=${district.id}`}>
					{t("place.all", { place })}
				</a>
			</p>
			{gaps.length > 0 ? (
				<>
					{heading("gaps")}
					<Gaps gaps={gaps} area={district.id} />
					<AskPerson says={t("place.gapsText")} help={help} />
				</>
			) : null}
			<BrowseLinks />
		</div>
	);
}
