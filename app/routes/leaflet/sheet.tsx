import { English } from "#app/components/english/english.tsx";
import { type AddressOnPaper, PaperAddress } from "#app/components/paper-address/paper-address.tsx";
import { CheckedFact } from "#app/components/service-fact/checked-fact.tsx";
import type { FactNames } from "#app/components/service-fact/service-fact.tsx";
import { StatusFact } from "#app/components/service-fact/status-fact.tsx";
import { isOver } from "#app/domain/catalogue/catalogue.ts";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import type { OpenLeaf } from "#app/domain/conditions/open-leaves.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { FirstStep } from "./first-step.tsx";
import { LeafletFacts } from "./leaflet-facts.tsx";

interface SheetProps {
	service: ServicePage;
	asks: readonly OpenLeaf[];
	names: FactNames;
	help: { name: string; phone: string } | undefined;
	address: AddressOnPaper;
	/** What the words round it are in, which need not be the page's. */
	language: string;
	dir: "ltr" | "rtl";
	/** Somebody may not want to be found with it. */
	isPrivate: boolean;
}

/** One side of A4 about one service. */
export function Sheet({
	service,
	asks,
	names,
	help,
	address,
	language,
	dir,
	isPrivate,
}: SheetProps) {
	const { t } = useTranslation("print");
	const isClosed = isOver(service.status.is);
	return (
		<article className="leaflet" lang={language} dir={dir}>
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
			{isPrivate ? <p className="note">{t("leaflet.seen")}</p> : null}
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
	);
}
