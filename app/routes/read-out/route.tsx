import { English } from "#app/components/english/english.tsx";
import { LeafletLinks } from "#app/components/leaflet-links/leaflet-links.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { CheckedFact } from "#app/components/service-fact/checked-fact.tsx";
import { StatusFact } from "#app/components/service-fact/status-fact.tsx";
import { isOver } from "#app/domain/catalogue/catalogue.ts";
import { firstNumber } from "#app/domain/catalogue/service-card.ts";
import { servicePage } from "#app/domain/catalogue/service-page.ts";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { numberAloud } from "#app/domain/prescribing/number-aloud.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { today } from "#app/server/clock.server.ts";
import { factNames } from "#app/server/fact-names.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { serviceAt } from "#app/server/service-at.server.ts";
import type { Route } from "./+types/route";
import { Facts } from "./facts.tsx";
import { HowToGetIn } from "./how-to-get-in.tsx";
import { readOutRecords } from "./records.server.ts";
import { Records } from "./records.tsx";

/** The quick way out is there where the page of the service has it. */
export const handle = {
	unlisted: true,
	exit: (shown: unknown) => (shown as { hasExit?: boolean } | undefined)?.hasExit === true,
	sheets: ["facts", "prescribe"],
} satisfies PageHandle;

/** `/prescribe/<id>`: one service in the order in which somebody tells of it on the telephone. */
export function loader({ params }: Route.LoaderArgs) {
	const service = serviceAt(params.id, "", { folder: "/prescribe" });
	const navigator = getNavigator();
	const phone = firstNumber(service);
	return {
		service: servicePage(service, navigator.catalogue, today()),
		number: phone && { ...phone, groups: numberAloud(phone.number) },
		hasExit: serviceWantsExit(service.helps),
		names: factNames(navigator),
		help: helpline(),
		records: readOutRecords(service.name, phone),
	};
}

export default function ReadOut({ loaderData }: Route.ComponentProps) {
	const { service, number, names, help, records } = loaderData;
	const { t, i18n } = useTranslation("prescribe");
	const isClosed = isOver(service.status.is);
	return (
		<article className="text flow read-out">
			<PageTitle title={t("read.title", { name: service.name })} />
			<p className="screen-only">
				<a className="back" href="/prescribe">
					{t("again")}
				</a>
			</p>
			<h1>
				<English>{service.name}</English>
			</h1>
			{i18n.language === "en" ? null : <p className="quiet">{t("common:englishOnly")}</p>}
			{service.status.is === "open" ? null : (
				<div className={isClosed ? "note stop" : "note ask"}>
					<StatusFact service={service} />
				</div>
			)}
			<h2>{t("read.what")}</h2>
			<English as="p">{service.summary}</English>
			{isClosed ? null : (
				<>
					<Facts service={service} names={names} />
					<HowToGetIn service={service} number={number} names={names} help={help} />
					<h2>{t("read.next")}</h2>
					<p>
						{service.referral?.next ? (
							<English>{service.referral.next}</English>
						) : (
							t("services:nextNone")
						)}
					</p>
					<h2>{t("read.cost")}</h2>
					<p>{service.cost ? <English>{service.cost.says}</English> : t("services:costNone")}</p>
				</>
			)}
			<h2>{t("read.give")}</h2>
			<LeafletLinks id={service.id} name={service.name} />
			{isClosed ? null : <Records records={records} />}
			<div className="quiet read-foot">
				{service.status.is === "open" ? <StatusFact service={service} /> : null}
				<CheckedFact service={service} />
				<p>{t("services:decides")}</p>
				<p className="screen-only">
					<a className="back" href={`/services/${service.id}`}>
						{t("read.all")}
					</a>
				</p>
			</div>
		</article>
	);
}
