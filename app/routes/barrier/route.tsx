import { data } from "react-router";
import { AreaForm } from "#app/components/area-form/area-form.tsx";
import { AskPerson } from "#app/components/ask-person/ask-person.tsx";
import { FoldedList } from "#app/components/brief-list/folded-list.tsx";
import { BrowseLinks } from "#app/components/browse-links/browse-links.tsx";
import { HelpToday } from "#app/components/help-today/help-today.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { ResultList } from "#app/components/result-line/result-list.tsx";
import { SearchListing } from "#app/components/search-listing/search-listing.tsx";
import { barrierPage, crisisLinesFor } from "#app/domain/catalogue/browse-barrier.ts";
import { resultCard } from "#app/domain/catalogue/result-card.ts";
import { wantsExit } from "#app/domain/catalogue/urgent.ts";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { askedDistrict, districtsByName } from "#app/server/asked-district.server.ts";
import { today } from "#app/server/clock.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";

export const handle = {
	exit: (shown: unknown) => (shown as { hasExit?: boolean } | undefined)?.hasExit === true,
	sheets: ["lines", "lists"],
} satisfies PageHandle;

export function loader({ params, request, context }: Route.LoaderArgs) {
	const { services, region, crisis, crisisWords } = getNavigator().catalogue;
	const barrier = BARRIERS.find((id) => id === params.id);
	if (barrier === undefined) throw data(null, 404);
	const district = askedDistrict(request, region);
	const area = district?.id;
	const page = barrierPage(services, barrier, { today: today(), area });
	const now = crisisLinesFor(crisis, barrier, area);
	return {
		...page,
		made: page.made.map((service) => resultCard(service, region)),
		also: page.also.map((service) => resultCard(service, region)),
		barrier,
		hasExit: wantsExit([barrier]),
		now,
		crisisWords: (now.length > 0 && crisisWords.get(getLocale(context))) || {},
		district,
		districts: districtsByName(region),
		region: region.name,
		help: helpline(),
	};
}

/** Who helps with one thing that makes work hard. */
export default function BarrierRoute({ loaderData: page }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("browse");
	const { barrier, made, also, staff, over, isSure, district, districts, help } = page;
	const hasNumber = [...made, ...also].some(({ phone }) => phone !== undefined);
	const path = `/barriers/${barrier}`;
	const name = t(`barriers:${barrier}.name`);
	const people = t(`barriers:${barrier}.people`);
	const place = district && isolated(district.name, i18n.dir());
	return (
		<div className="text flow">
			<PageTitle
				title={place ? t("barrier.titledIn", { name, place }) : t("barrier.titled", { name })}
			/>
			<SearchListing
				description={t("barrier.about", { people, region: isolated(page.region, i18n.dir()) })}
				path={path}
			/>
			<a className="back screen-only" href="/barriers">
				{t("barriers.back")}
			</a>
			<h1>{name}</h1>
			<p>{t("barrier.lead", { people })}</p>
			<HelpToday lines={page.now} words={page.crisisWords} />
			<p className="screen-only">
				<a className="back" href="/start">
					{t("plan")}
				</a>
			</p>
			{i18n.language === "en" ? null : <p className="note">{t("common:englishOnly")}</p>}
			<AreaForm path={path} districts={districts} area={district?.id} />
			{place ? <p>{t("area.narrowed", { place })}</p> : null}
			{made.length > 0 ? (
				<>
					<h2>{t("counted", { title: t("barrier.made"), count: made.length })}</h2>
					<ResultList services={made} />
				</>
			) : null}
			{isSure ? null : (
				<AskPerson says={made.length > 0 ? t("barrier.unsure") : t("barrier.none")} help={help} />
			)}
			{also.length > 0 ? (
				<>
					<h2>{t("counted", { title: t("barrier.also"), count: also.length })}</h2>
					<ResultList services={also} />
				</>
			) : null}
			{isSure && !hasNumber ? <AskPerson says={t("noNumber")} help={help} /> : null}
			<FoldedList title={t("staff")} entries={staff} />
			<FoldedList title={t("over")} entries={over} />
			<BrowseLinks />
		</div>
	);
}
