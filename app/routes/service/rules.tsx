import { English } from "#app/components/english/english.tsx";
import { RuleList } from "#app/components/rule-list/rule-list.tsx";
import { type FactNames, ServiceFact } from "#app/components/service-fact/service-fact.tsx";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { ruleWords } from "#app/i18n/rule-words.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { SourceMarks } from "./source-marks.tsx";

/** Who it is for, the rules a source published, how sure we are that these are all, and what cannot be had as well. */
export function Rules({ service, names }: { service: ServicePage; names: FactNames }) {
	const { t } = useTranslation("services");
	const rules = service.published.map((condition) =>
		ruleWords(condition, t, (id) => names.services[id] ?? id),
	);
	return (
		<section className="flow" aria-labelledby="who-title">
			<h2 id="who-title">{t("who")}</h2>
			<English as="p">{service.whoItsFor}</English>
			{rules.length > 0 ? (
				<>
					<h3>{t("rules")}</h3>
					<RuleList rules={rules} />
				</>
			) : null}
			<p>
				{service.rules === "stated"
					? null
					: t(service.rules === "partly" ? "rulesPartly" : "rulesNone")}{" "}
				{t("decides")} <SourceMarks service={service} from={service.rulesFrom} />
			</p>
			{service.excluded.length > 0 ? (
				<>
					<h3>{t("wayin:excluded.title")}</h3>
					<ServiceFact service={service} fact="excluded" names={names} withMarks />
				</>
			) : null}
		</section>
	);
}
