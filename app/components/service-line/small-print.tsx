import { English } from "#app/components/english/english.tsx";
import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Cost, who decides, and the source with its two dates. */
export function SmallPrint({ service, isStale }: { service: ServiceCard; isStale: boolean }) {
	const { t, i18n } = useTranslation("plan");
	const { cost, source } = service;
	return (
		<ul className="plain quiet">
			<li>
				{t("line.cost")} {cost ? <English>{cost}</English> : t("line.costUnknown")}
			</li>
			<li>{t("line.theyDecide")}</li>
			{source ? (
				<>
					<li>
						{t("line.source")} <English>{source.title}</English> (
						{source.date ? dateWords(source.date, i18n.language) : t("line.undated")})
					</li>
					<li>
						{t("line.read", { read: dateWords(source.read, i18n.language) })}{" "}
						{service.isConfirmed ? null : t("services:trust.notConfirmed")}
					</li>
				</>
			) : null}
			{isStale ? (
				<li>
					<strong>{t("line.stale")}</strong>
				</li>
			) : null}
		</ul>
	);
}
