import { type FactNames, ServiceFact } from "#app/components/service-fact/service-fact.tsx";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Who can go, where, and by which rules. */
export function Facts({ service, names }: { service: ServicePage; names: FactNames }) {
	const { t } = useTranslation("prescribe");
	const show = (fact: "who" | "where" | "rules") => (
		<ServiceFact service={service} fact={fact} names={names} />
	);
	const hasRules = service.published.length > 0 || service.rules !== "stated";
	return (
		<>
			<h2>{t("read.who")}</h2>
			<p>{show("who")}</p>
			<p>
				{t("read.where")} {show("where")}
			</p>
			{hasRules ? (
				<div>
					{service.published.length > 0 ? <p>{t("read.rules")}</p> : null}
					{show("rules")}
				</div>
			) : null}
		</>
	);
}
