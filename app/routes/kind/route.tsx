import { data } from "react-router";
import { AreaForm } from "#app/components/area-form/area-form.tsx";
import { AskPerson } from "#app/components/ask-person/ask-person.tsx";
import { FoldedList } from "#app/components/brief-list/folded-list.tsx";
import { BrowseLinks } from "#app/components/browse-links/browse-links.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { ResultList } from "#app/components/result-line/result-list.tsx";
import { SearchListing } from "#app/components/search-listing/search-listing.tsx";
import { kindPage } from "#app/domain/catalogue/browse-kind.ts";
import { resultCard } from "#app/domain/catalogue/result-card.ts";
import { KINDS } from "#app/domain/catalogue/service.schema.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { askedDistrict, districtsByName } from "#app/server/asked-district.server.ts";
import { today } from "#app/server/clock.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";

export const handle = { sheets: ["lines", "lists"] } satisfies PageHandle;

export function loader({ params, request }: Route.LoaderArgs) {
	const { services, region } = getNavigator().catalogue;
	const kind = KINDS.find((id) => id === params.id);
	if (kind === undefined) throw data(null, 404);
	const district = askedDistrict(request, region);
	const page = kindPage(services, kind, { today: today(), area: district?.id });
	return {
		...page,
		live: page.live.map((service) => resultCard(service, region)),
		kind,
		district,
		districts: districtsByName(region),
		region: region.name,
		help: helpline(),
	};
}

/** The services of one kind. */
export default function KindRoute({ loaderData: page }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("browse");
	const { kind, live, staff, over, district, districts, help } = page;
	const hasNumber = live.some(({ phone }) => phone !== undefined);
	const path = `/kinds/${kind}`;
	const name = t(`kind.${kind}.name`);
	const place = district && isolated(district.name, i18n.dir());
	return (
		<div className="text flow">
			<PageTitle title={place ? t("kind.titledIn", { name, place }) : name} />
			<SearchListing
				description={t("kind.about", {
					is: t(`kind.${kind}.is`),
					region: isolated(page.region, i18n.dir()),
				})}
				path={path}
			/>
			<a className="back screen-only" href="/kinds">
				{t("kinds.back")}
			</a>
			<h1>{name}</h1>
			<p>{t(`kind.${kind}.is`)}</p>
			<p className="screen-only">
				<a className="back" href="/start">
					{t("plan")}
				</a>
			</p>
			{i18n.language === "en" ? null : <p className="note">{t("common:englishOnly")}</p>}
			<AreaForm path={path} districts={districts} area={district?.id} />
			{place ? <p>{t("area.narrowed", { place })}</p> : null}
			{live.length > 0 ? (
				<>
					<h2>{t("counted", { title: t("kind.services"), count: live.length })}</h2>
					<ResultList services={live} />
				</>
			) : null}
			{hasNumber ? null : (
				<AskPerson says={live.length > 0 ? t("noNumber") : t("kind.none")} help={help} />
			)}
			<FoldedList title={t("staff")} entries={staff} isOpen={live.length === 0} />
			<FoldedList title={t("over")} entries={over} />
			<BrowseLinks />
		</div>
	);
}
