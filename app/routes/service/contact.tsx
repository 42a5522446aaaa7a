import { English } from "#app/components/english/english.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { PhoneFact } from "#app/components/service-fact/phone-fact.tsx";
import { type FactNames, ServiceFact } from "#app/components/service-fact/service-fact.tsx";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { SourceMarks } from "./source-marks.tsx";

interface ContactProps {
	service: ServicePage;
	names: FactNames;
	help: { name: string; phone: string } | undefined;
}

/** How to get in: numbers with their hours, the website, who may ask, and what happens next. */
export function Contact({ service, names, help }: ContactProps) {
	const { t, i18n } = useTranslation("services");
	const { contact, referral } = service;
	const { phones, email, url, address } = contact;
	return (
		<section className="flow" aria-labelledby="how-title">
			<h2 id="how-title">{t("how")}</h2>
			{service.hasWayIn ? null : (
				<p>
					{t("howNone")} {help ? t("askFirst", { name: isolated(help.name, i18n.dir()) }) : null}{" "}
					{help ? <PhoneNumber number={help.phone} inline /> : null}
				</p>
			)}
			{referral?.how ? (
				<p>
					<English>{referral.how}</English> <SourceMarks service={service} from={referral.from} />
				</p>
			) : null}
			<dl className="summary">
				{phones.map((phone) => (
					<div key={phone.number}>
						<dt>
							<strong>{t("phone")}</strong>
						</dt>
						<dd>
							<PhoneFact phone={phone}>
								<SourceMarks service={service} from={phone.from} />
							</PhoneFact>
						</dd>
					</div>
				))}
				{email ? (
					<div>
						<dt>
							<strong>{t("email")}</strong>
						</dt>
						<dd>
							<ServiceFact service={service} fact="email" names={names} withMarks />
						</dd>
					</div>
				) : null}
				{url ? (
					<div>
						<dt>
							<strong>{t("web")}</strong>
						</dt>
						<dd>
							<ServiceFact service={service} fact="web" names={names} withMarks />
						</dd>
					</div>
				) : null}
				{address ? (
					<div>
						<dt>
							<strong>{t("address")}</strong>
						</dt>
						<dd>
							<ServiceFact service={service} fact="address" names={names} withMarks />
						</dd>
					</div>
				) : null}
				{referral && referral.routes.length > 0 ? (
					<div>
						<dt>
							<strong>{t("routes.title")}</strong>
						</dt>
						<dd>
							<ServiceFact service={service} fact="routes" names={names} withMarks />
						</dd>
					</div>
				) : null}
				<div>
					<dt>
						<strong>{t("next")}</strong>
					</dt>
					<dd>
						<ServiceFact service={service} fact="next" names={names} withMarks />
					</dd>
				</div>
				{referral?.waitTime ? (
					<div>
						<dt>
							<strong>{t("wayin:wait")}</strong>
						</dt>
						<dd>
							<ServiceFact service={service} fact="wait" names={names} withMarks />
						</dd>
					</div>
				) : null}
				{referral?.ready ? (
					<div>
						<dt>
							<strong>{t("wayin:ready")}</strong>
						</dt>
						<dd>
							<ServiceFact service={service} fact="ready" names={names} withMarks />
						</dd>
					</div>
				) : null}
			</dl>
		</section>
	);
}
