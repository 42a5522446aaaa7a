import { English } from "#app/components/english/english.tsx";
import { PhoneDetails } from "#app/components/phone-number/phone-details.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { type FactNames, ServiceFact } from "#app/components/service-fact/service-fact.tsx";
import { SpokenNumber } from "#app/components/spoken-number/spoken-number.tsx";
import type { Route } from "#app/domain/catalogue/referral.schema.ts";
import type { Phone } from "#app/domain/catalogue/service.schema.ts";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface HowToGetInProps {
	service: ServicePage;
	number: (Phone & { groups: readonly string[] }) | undefined;
	names: FactNames;
	/** Whom to ask where the service itself cannot be asked. */
	help: { name: string; phone: string } | undefined;
}

/** How to get in: who may ask, then the number to say slowly, or what there is instead of one. */
export function HowToGetIn({ service, number, names, help }: HowToGetInProps) {
	const { t, i18n } = useTranslation("prescribe");
	const { referral, contact } = service;
	const show = (fact: "email" | "web" | "address") => (
		<ServiceFact service={service} fact={fact} names={names} />
	);
	return (
		<>
			<h2>{t("read.how")}</h2>
			<WhoMay routes={referral?.routes ?? []} />
			{referral?.how ? <English as="p">{referral.how}</English> : null}
			{number ? (
				<p>
					{number.sure ? t("read.number") : t("plan:line.do.unsure")}
					<SpokenNumber number={number.number} groups={number.groups} />
					<PhoneDetails {...number} />
				</p>
			) : null}
			{contact.email ? (
				<p>
					{t("services:email")}: {show("email")}
				</p>
			) : null}
			{contact.url ? (
				<p>
					{t("services:web")}: {show("web")}
				</p>
			) : null}
			{contact.address ? (
				<p>
					{t("services:address")}: {show("address")}
				</p>
			) : null}
			{service.hasWayIn ? null : (
				<p>
					{t("services:howNone")}{" "}
					{help ? (
						<>
							{t("services:askFirst", { name: isolated(help.name, i18n.dir()) })}{" "}
							<PhoneNumber number={help.phone} />
						</>
					) : null}
				</p>
			)}
		</>
	);
}

/** Who may get in touch, each in a sentence to say. */
function WhoMay({ routes }: { routes: readonly Route[] }) {
	const { t } = useTranslation("prescribe");
	const others = routes.filter((route) => route !== "self" && route !== "online-form");
	const says = [
		...(routes.includes("self") ? [t("read.self")] : []),
		...(routes.includes("online-form") ? [t("read.form")] : []),
		...(others.length > 0
			? [t("read.sent", { routes: others.map((route) => t(`services:routes.${route}`)) })]
			: []),
	];
	return <p>{says.length > 0 ? says.join(" ") : t("read.routesNone")}</p>;
}
