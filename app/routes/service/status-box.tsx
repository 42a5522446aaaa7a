import { English } from "#app/components/english/english.tsx";
import { StatusFact } from "#app/components/service-fact/status-fact.tsx";
import { isOver } from "#app/domain/catalogue/catalogue.ts";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { SourceMarks } from "./source-marks.tsx";

/** Whether it is open, what is not sure about that, and what replaced it. */
export function StatusBox({ service }: { service: ServicePage }) {
	const { t, i18n } = useTranslation("services");
	const { status } = service;
	const tone = status.is === "open" ? "note" : isOver(status.is) ? "note stop" : "note ask";
	return (
		<section className={`${tone} flow`} aria-labelledby="status-title">
			<h2 id="status-title">{t("status.title")}</h2>
			<StatusFact service={service}>
				<SourceMarks service={service} from={status.from} />
			</StatusFact>
			{service.mainSource ? (
				<p className="quiet">
					{t("trust.from")}{" "}
					<English>{service.mainSource.publisher ?? service.mainSource.title}</English>{" "}
					{t("common:sentence", {
						text: `(${service.mainSource.date ? dateWords(service.mainSource.date, i18n.language) : t("source.undated")})`,
					})}{" "}
					{service.isConfirmed ? null : t("trust.notConfirmed")}
				</p>
			) : null}
			{service.isStale ? <p>{t("stale")}</p> : null}
		</section>
	);
}
