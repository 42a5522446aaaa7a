import { English } from "#app/components/english/english.tsx";
import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/**
 * What it costs, where that is known, and whether it may be out of date. Who decides and where
 * the facts are from is the same at nearly every line, so it is one press away.
 */
export function SmallPrint({ service, isStale }: { service: ServiceCard; isStale: boolean }) {
	const { t, i18n } = useTranslation("plan");
	const { cost, source } = service;
	return (
		<>
			{cost ? (
				<p className="quiet">
					{t("line.cost")} <English>{cost}</English>
				</p>
			) : null}
			{isStale ? (
				<p className="quiet">
					<strong>{t("line.stale")}</strong>
				</p>
			) : null}
			<details className="origin quiet">
				<summary>
					{t("line.where")}{" "}
					<span className="hidden-words">
						(<English>{service.name}</English>)
					</span>
				</summary>
				<ul className="plain">
					{cost ? null : (
						<li>
							{t("line.cost")} {t("line.costUnknown")}
						</li>
					)}
					<li>{t("line.theyDecide")}</li>
					{source ? (
						<>
							<li className="source">
								{t("line.source")} <English>{source.title}</English> (
								{source.date ? dateWords(source.date, i18n.language) : t("line.undated")})
							</li>
							<li>
								{t("line.read", { read: dateWords(source.read, i18n.language) })}{" "}
								{service.isConfirmed ? null : t("services:trust.notConfirmed")}
							</li>
						</>
					) : null}
				</ul>
			</details>
		</>
	);
}
