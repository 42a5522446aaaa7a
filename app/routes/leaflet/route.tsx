import { English } from "#app/components/english/english.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { PaperAddress } from "#app/components/paper-address/paper-address.tsx";
import { CheckedFact } from "#app/components/service-fact/checked-fact.tsx";
import { StatusFact } from "#app/components/service-fact/status-fact.tsx";
import { isOver } from "#app/domain/catalogue/catalogue.ts";
import { servicePage } from "#app/domain/catalogue/service-page.ts";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { openLeaves } from "#app/domain/conditions/open-leaves.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { today } from "#app/server/clock.server.ts";
import { factNames } from "#app/server/fact-names.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { paperAddress } from "#app/server/paper-address.server.ts";
import { serviceAt } from "#app/server/service-at.server.ts";
import type { Route } from "./+types/route";
import { FirstStep } from "./first-step.tsx";
import { LeafletFacts } from "./leaflet-facts.tsx";

/** The quick way out is there where the page of the service has it. */
export const handle = {
	unlisted: true,
	sheets: ["facts", "codes", "leaflet"],
	exit: (shown: unknown) => (shown as { hasExit?: boolean } | undefined)?.hasExit === true,
} satisfies PageHandle;

/** `/services/<id>/leaflet`: one side of A4 about one service, to be handed over. */
export function loader({ request, params }: Route.LoaderArgs) {
	const service = serviceAt(params.id, "/leaflet");
	const navigator = getNavigator();
	return {
		service: servicePage(service, navigator.catalogue, today()),
		asks: openLeaves(service.condition),
		hasExit: serviceWantsExit(service.helps),
		names: factNames(navigator),
		help: helpline(),
		address: paperAddress(request, `/services/${service.id}`),
	};
}

export default function Leaflet({ loaderData }: Route.ComponentProps) {
	const { service, asks, names, help, address, hasExit } = loaderData;
	const { t } = useTranslation("print");
	const isClosed = isOver(service.status.is);
	return (
		<>
			<PageTitle title={t("leaflet.title", { name: service.name })} />
			<p className="text screen-only">
				{t("leaflet.print")}{" "}
				<a className="back" href={`/services/${service.id}`}>
					{t("leaflet.back")}
				</a>
			</p>
			<article className="leaflet">
				{isClosed ? (
					<div className="leaflet-over flow">
						<StatusFact service={service} />
					</div>
				) : null}
				<h1>
					<English>{service.name}</English>
				</h1>
				<p className="leaflet-lead">
					<English>{service.summary}</English>
				</p>
				{/* On paper too: whoever it is handed to sees no screen. */}
				{hasExit ? <p className="note">{t("leaflet.seen")}</p> : null}
				<FirstStep service={service} help={help} />
				<LeafletFacts service={service} asks={isClosed ? [] : asks} names={names} />
				<div className="leaflet-foot">
					<PaperAddress to={address}>
						<p>{t("leaflet.qr")}</p>
					</PaperAddress>
					<div className="quiet">
						{isClosed ? null : <StatusFact service={service} />}
						<CheckedFact service={service} />
						<p>{t("services:decides")}</p>
					</div>
				</div>
			</article>
		</>
	);
}
