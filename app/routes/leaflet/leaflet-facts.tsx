import { English } from "#app/components/english/english.tsx";
import { PhoneFact } from "#app/components/service-fact/phone-fact.tsx";
import { type FactNames, ServiceFact } from "#app/components/service-fact/service-fact.tsx";
import { isOver } from "#app/domain/catalogue/catalogue.ts";
import type { ComparedFact } from "#app/domain/catalogue/comparison.ts";
import { firstNumber } from "#app/domain/catalogue/service-card.ts";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import type { OpenLeaf } from "#app/domain/conditions/open-leaves.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Fact } from "./fact.tsx";
import { LeafletAsks } from "./leaflet-asks.tsx";

interface LeafletFactsProps {
	service: ServicePage;
	asks: readonly OpenLeaf[];
	names: FactNames;
}

/** What it is on one side, how to reach it on the other. What has ended is not reached any more. */
export function LeafletFacts({ service, asks, names }: LeafletFactsProps) {
	const { t } = useTranslation("services");
	const { phones, email, url, address } = service.contact;
	const isClosed = isOver(service.status.is);
	const first = firstNumber(service)?.number;
	const others = phones.filter(({ number }) => number !== first);
	const show = (fact: ComparedFact) => <ServiceFact service={service} fact={fact} names={names} />;
	return (
		<div className="leaflet-facts">
			<dl>
				<Fact label={t("who")}>{show("who")}</Fact>
				<Fact label={t("get")}>{show("get")}</Fact>
				<Fact label={t("where")}>{show("where")}</Fact>
				{isClosed ? null : <Fact label={t("cost")}>{show("cost")}</Fact>}
			</dl>
			{isClosed ? null : (
				<dl>
					<LeafletAsks asks={asks} status={service.status.is} />
					{service.referral?.routes.length ? (
						<Fact label={t("routes.title")}>{show("routes")}</Fact>
					) : null}
					{service.referral?.next ? <Fact label={t("next")}>{show("next")}</Fact> : null}
					{others.length > 0 ? (
						<Fact label={t("phone")}>
							{others.map((phone) => (
								<div key={phone.number}>
									<PhoneFact phone={phone} inline />
								</div>
							))}
						</Fact>
					) : null}
					{email ? <Fact label={t("email")}>{show("email")}</Fact> : null}
					{url ? (
						<Fact label={t("web")}>
							<a href={url.href} rel="noreferrer" lang="en" dir="ltr">
								{url.href}
							</a>
						</Fact>
					) : null}
					{address ? <Fact label={t("address")}>{show("address")}</Fact> : null}
					{service.venues.length > 0 ? (
						<Fact label={t("venues")}>
							{service.venues.map(({ district, name, address, sessions }) => (
								<p key={`${district}${name}${address}`}>
									<English>
										{[name, address, names.places[district], sessions].filter(Boolean).join(", ")}
									</English>
								</p>
							))}
						</Fact>
					) : null}
				</dl>
			)}
		</div>
	);
}
