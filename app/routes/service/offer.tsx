import type { ReactNode } from "react";
import { English } from "#app/components/english/english.tsx";
import { type FactNames, ServiceFact } from "#app/components/service-fact/service-fact.tsx";
import type { ComparedFact } from "#app/domain/catalogue/comparison.ts";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { SourceMarks } from "./source-marks.tsx";

/** What somebody gets, where, at what cost, for how long, and what it does to their benefits. */
export function Offer({ service, names }: { service: ServicePage; names: FactNames }) {
	const { t } = useTranslation("services");
	const { duration, delivery, languages, provider, funder, venues, conditionality } = service;
	const show = (fact: ComparedFact) => (
		<ServiceFact service={service} fact={fact} names={names} withMarks />
	);
	return (
		<>
			<section className="flow" aria-labelledby="get-title">
				<h2 id="get-title">{t("get")}</h2>
				{show("get")}
				<p>
					<SourceMarks service={service} from={service.from} />
				</p>
			</section>
			<dl className="summary">
				<Row label={t("where")}>{show("where")}</Row>
				<Row label={t("cost")}>{show("cost")}</Row>
				{duration ? <Row label={t("duration")}>{show("duration")}</Row> : null}
				{delivery.length > 0 ? <Row label={t("delivery.title")}>{show("delivery")}</Row> : null}
				{languages.length > 0 ? <Row label={t("languages")}>{show("languages")}</Row> : null}
				{provider ? <Row label={t("provider")}>{show("provider")}</Row> : null}
				{funder ? (
					<Row label={t("funder")}>
						<English>{funder}</English>
					</Row>
				) : null}
				{conditionality ? <Row label={t("benefits")}>{show("benefits")}</Row> : null}
				{venues.length > 0 ? (
					<Row label={t("venues")}>
						{venues.map(({ district, name, address, sessions, from }) => (
							<span key={`${district}${name}${address}`} className="row-hint">
								<English>
									{[name, address, names.places[district], sessions].filter(Boolean).join(", ")}
								</English>{" "}
								<SourceMarks service={service} from={from} />
							</span>
						))}
					</Row>
				) : null}
			</dl>
		</>
	);
}

function Row({ label, children }: { label: string; children: ReactNode }) {
	return (
		<div>
			<dt>
				<strong>{label}</strong>
			</dt>
			<dd>{children}</dd>
		</div>
	);
}
