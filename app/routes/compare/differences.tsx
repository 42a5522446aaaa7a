import { English } from "#app/components/english/english.tsx";
import type { ComparedService, FactInShort } from "#app/domain/catalogue/comparison.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { whereWords } from "#app/i18n/where-words.ts";

interface DifferencesProps {
	services: readonly ComparedService[];
	/** Those of who it is for, where it works and whether it is open that are not the same. */
	facts: readonly FactInShort[];
}

/** What tells look-alikes apart, before everything else: most who come here have mixed up two names. */
export function Differences({ services, facts }: DifferencesProps) {
	const { t } = useTranslation("compare");
	// Whether it is open is said even where all are: nobody should travel to a closed door.
	const shown = [...facts.filter((fact) => fact !== "status"), "status"] as const;
	return (
		<section className="flow" aria-labelledby="differ-title">
			<h2 id="differ-title">{t("differ")}</h2>
			{facts.length === 0 ? <p>{t("alike")}</p> : null}
			<ul className="plain abreast">
				{services.map((service) => (
					<li key={service.id} className="entry">
						<h3>
							<a href={`/services/${service.id}`}>
								<English>{service.name}</English>
							</a>
						</h3>
						{shown.map((fact) => (
							<p key={fact}>
								<InOneLine service={service} fact={fact} />
							</p>
						))}
					</li>
				))}
			</ul>
		</section>
	);
}

function InOneLine({ service, fact }: { service: ComparedService; fact: FactInShort }) {
	const { t, i18n } = useTranslation("services");
	if (fact === "who") return <English>{service.whoItsFor}</English>;
	if (fact === "status")
		return <strong>{t("common:sentence", { text: t(`status.${service.status.is}`) })}</strong>;
	const { placesInShort: where, isEverywhere } = service;
	const places = whereWords({ where, isEverywhere }, t, i18n.dir());
	return isEverywhere || where.length > 0 ? t("compare:where", { places }) : places;
}
