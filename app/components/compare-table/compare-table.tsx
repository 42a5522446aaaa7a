import { English } from "#app/components/english/english.tsx";
import { type FactNames, ServiceFact } from "#app/components/service-fact/service-fact.tsx";
import type { ComparedRow, ComparedService } from "#app/domain/catalogue/comparison.ts";
import { factLabel } from "#app/i18n/fact-label.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { LeaveOut } from "./leave-out.tsx";

export interface SideBySideProps {
	services: readonly ComparedService[];
	rows: readonly ComparedRow[];
	names: FactNames;
}

/**
 * Services side by side: a column each, a row a fact. What all say alike comes last, once and quietly.
 *
 * A phone shows `CompareCards` instead, and the style sheet shows one of the two. A table turned into cards by
 * `display: block` is no table to a screen reader, and cards of one service each would need its columns read
 * in an order that is not that of the page. So each is written as what it is; the second costs a few
 * hundred bytes compressed, since it says the same.
 */
export function CompareTable({ services, rows, names }: SideBySideProps) {
	const { t } = useTranslation("compare");
	const [first] = services;
	const differing = rows.filter(({ isSame }) => !isSame);
	const alike = rows.filter(({ isSame }) => isSame);
	return (
		<table className="cover compared">
			<caption className="hidden-words">{t("caption")}</caption>
			<thead>
				<tr>
					<th scope="col">
						<span className="hidden-words">{t("fact")}</span>
					</th>
					{services.map((service) => (
						<th key={service.id} scope="col">
							<a href={`/services/${service.id}`}>
								<English>{service.name}</English>
							</a>
							<LeaveOut service={service} />
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{differing.map(({ fact }) => (
					<tr key={fact}>
						<th scope="row">{factLabel(fact, t)}</th>
						{services.map((service) => (
							<td key={service.id}>
								<ServiceFact service={service} fact={fact} names={names} />
							</td>
						))}
					</tr>
				))}
				<tr className="screen-only">
					<th scope="row">{t("page")}</th>
					{services.map(({ id, name }) => (
						<td key={id}>
							<a href={`/services/${id}`}>
								<English>{name}</English>
							</a>
						</td>
					))}
				</tr>
			</tbody>
			{first && alike.length > 0 ? (
				<tbody className="quiet">
					<tr>
						<th scope="rowgroup" colSpan={services.length + 1}>
							{t("same")}
						</th>
					</tr>
					{alike.map(({ fact }) => (
						<tr key={fact}>
							<th scope="row">{factLabel(fact, t)}</th>
							<td colSpan={services.length}>
								<ServiceFact service={first} fact={fact} names={names} />
							</td>
						</tr>
					))}
				</tbody>
			) : null}
		</table>
	);
}
