import { English } from "#app/components/english/english.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { SearchListing } from "#app/components/search-listing/search-listing.tsx";
import { servicePage } from "#app/domain/catalogue/service-page.ts";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { today } from "#app/server/clock.server.ts";
import { factNames } from "#app/server/fact-names.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { serviceAt } from "#app/server/service-at.server.ts";
import type { Route } from "./+types/route";
import { Contact } from "./contact.tsx";
import { LookAlikes } from "./look-alikes.tsx";
import { Offer } from "./offer.tsx";
import { Rules } from "./rules.tsx";
import { Sources } from "./sources.tsx";
import { StatusBox } from "./status-box.tsx";
import { Take } from "./take.tsx";

/** Where the service is about something that people may not want to be seen reading about, there is the quick way out. */
export const handle = {
	exit: (shown: unknown) => (shown as { hasExit?: boolean } | undefined)?.hasExit === true,
	sheets: ["facts"],
} satisfies PageHandle;

export function loader({ params }: Route.LoaderArgs) {
	const service = serviceAt(params.id);
	const navigator = getNavigator();
	return {
		service: servicePage(service, navigator.catalogue, today()),
		hasExit: serviceWantsExit(service.helps),
		names: factNames(navigator),
		help: helpline(),
	};
}

export default function ServicePageRoute({ loaderData }: Route.ComponentProps) {
	const { service, hasExit, names, help } = loaderData;
	const { t, i18n } = useTranslation("services");
	return (
		<article className="text flow service">
			<PageTitle title={service.name} />
			<SearchListing description={service.summary} path={`/services/${service.id}`} />
			<h1>
				<English>{service.name}</English>
			</h1>
			{service.alsoKnownAs.length > 0 ? (
				<p className="quiet">
					{t("also")}: <English>{service.alsoKnownAs.join(", ")}</English>
				</p>
			) : null}
			<English as="p">{service.summary}</English>
			{i18n.language === "en" ? null : <p className="note">{t("common:englishOnly")}</p>}
			<StatusBox service={service} />
			<Contact service={service} names={names} help={help} />
			<Take service={service} isPrivate={hasExit} />
			<Offer service={service} names={names} />
			<Rules service={service} names={names} />
			<LookAlikes service={service} />
			<Sources service={service} names={names} />
		</article>
	);
}
