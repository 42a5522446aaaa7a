import type { ReactNode } from "react";
import { English } from "#app/components/english/english.tsx";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { SourceMarks } from "./source-marks.tsx";

/** What somebody gets, where, at what cost, for how long, and what it does to their benefits. */
export function Offer({
	service,
	places,
}: {
	service: ServicePage;
	places: Record<string, string>;
}) {
	const { t, i18n } = useTranslation("services");
	const { cost, duration, delivery, languages, provider, funder, venues, conditionality } = service;
	const where = service.districts.includes("england")
		? t("england")
		: service.districts.length === 0
			? t("whereNone")
			: t("common:list", {
					items: service.districts.map((id) => isolated(places[id] ?? id, i18n.dir())),
				});
	return (
		<>
			<section className="flow" aria-labelledby="get-title">
				<h2 id="get-title">{t("get")}</h2>
				<ul lang="en" dir="ltr">
					{service.whatYouGet.map((item) => (
						<li key={item}>{item}</li>
					))}
				</ul>
				<p>
					<SourceMarks service={service} from={service.from} />
				</p>
			</section>
			<dl className="summary">
				<Row label={t("where")}>{where}</Row>
				<Row label={t("cost")}>
					{cost ? <English>{cost.says}</English> : t("costNone")}{" "}
					{cost ? <SourceMarks service={service} from={cost.from} /> : null}
				</Row>
				{duration ? (
					<Row label={t("duration")}>
						<English>{duration.says}</English>{" "}
						<SourceMarks service={service} from={duration.from} />
					</Row>
				) : null}
				{delivery.length > 0 ? (
					<Row label={t("delivery.title")}>
						{t("delivery.list", { ways: delivery.map((way) => t(`delivery.${way}`)) })}
					</Row>
				) : null}
				{languages.length > 0 ? (
					<Row label={t("languages")}>
						<English>{languages.join(", ")}</English>
					</Row>
				) : null}
				{provider ? (
					<Row label={t("provider")}>
						<English>{provider}</English>
					</Row>
				) : null}
				{funder ? (
					<Row label={t("funder")}>
						<English>{funder}</English>
					</Row>
				) : null}
				{conditionality ? (
					<Row label={t("benefits")}>
						{(["voluntary", "jobcentreTold", "changesBenefits"] as const).map((fact) => (
							<span key={fact} className="row-hint">
								{t(`conditionality.${fact}.${conditionality[fact]}`)}
							</span>
						))}
						<SourceMarks service={service} from={conditionality.from} />
					</Row>
				) : null}
				{venues.length > 0 ? (
					<Row label={t("venues")}>
						{venues.map(({ district, name, address, sessions, from }) => (
							<span key={`${district}${name}${address}`} className="row-hint">
								<English>
									{[name, address, places[district], sessions].filter(Boolean).join(", ")}
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
