import type { SideBySideProps } from "#app/components/compare-table/compare-table.tsx";
import { LeaveOut } from "#app/components/compare-table/leave-out.tsx";
import { English } from "#app/components/english/english.tsx";
import { ServiceFact } from "#app/components/service-fact/service-fact.tsx";
import type { ComparedService } from "#app/domain/catalogue/comparison.ts";
import { factLabel } from "#app/i18n/fact-label.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/**
 * The same as `CompareTable` for a screen that is too narrow for columns: a card a service, each fact with its name.
 * What all say alike stands in a card of its own at the end, so that nobody scrolls past it three times.
 */
export function CompareCards({ services, rows, names }: SideBySideProps) {
	const { t } = useTranslation("compare");
	const [first] = services;
	const differing = rows.filter(({ isSame }) => !isSame);
	const alike = rows.filter(({ isSame }) => isSame);
	return (
		<div className="compared-apart flow">
			{services.map((service) => (
				<article key={service.id}>
					<h3>
						<English>{service.name}</English>
					</h3>
					<LeaveOut service={service} />
					<Facts service={service} rows={differing} names={names} />
					<a className="back" href={`/services/${service.id}`}>
						<span>
							{t("page")}{" "}
							<span className="hidden-words">
								(<English>{service.name}</English>)
							</span>
						</span>
					</a>
				</article>
			))}
			{first && alike.length > 0 ? (
				<article>
					<h3>{t("same")}</h3>
					<Facts service={first} rows={alike} names={names} />
				</article>
			) : null}
		</div>
	);
}

interface FactsProps extends Pick<SideBySideProps, "rows" | "names"> {
	service: ComparedService;
}

function Facts({ service, rows, names }: FactsProps) {
	const { t } = useTranslation();
	return (
		<dl className="summary">
			{rows.map(({ fact }) => (
				<div key={fact}>
					<dt>
						<strong>{factLabel(fact, t)}</strong>
					</dt>
					<dd>
						<ServiceFact service={service} fact={fact} names={names} />
					</dd>
				</div>
			))}
		</dl>
	);
}
