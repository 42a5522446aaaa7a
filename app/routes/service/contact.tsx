import { English } from "#app/components/english/english.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { SourceMarks } from "./source-marks.tsx";

interface ContactProps {
	service: ServicePage;
	help: { name: string; phone: string } | undefined;
}

/** How to get in: numbers with their hours, the website, who may ask, and what happens next. */
export function Contact({ service, help }: ContactProps) {
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
							<PhoneNumber number={phone.number} />{" "}
							<SourceMarks service={service} from={phone.from} />
							{phone.for ? (
								<span className="row-hint">
									<English>{phone.for}</English>
								</span>
							) : null}
							{phone.hours ? (
								<span className="quiet row-hint">
									{t("plan:line.hours")} <English>{phone.hours}</English>
								</span>
							) : null}
							{phone.textphone ? (
								<span className="row-hint">
									{t("textphone")}: <PhoneNumber number={phone.textphone} inline />
								</span>
							) : null}
							{phone.sure ? null : <strong className="row-hint">{t("unsure")}</strong>}
						</dd>
					</div>
				))}
				{email ? (
					<div>
						<dt>
							<strong>{t("email")}</strong>
						</dt>
						<dd>
							<a href={`mailto:${email.address}`} dir="ltr">
								{email.address}
							</a>{" "}
							<SourceMarks service={service} from={email.from} />
							{email.sure ? null : <strong className="row-hint">{t("unsureMail")}</strong>}
						</dd>
					</div>
				) : null}
				{url ? (
					<div>
						<dt>
							<strong>{t("web")}</strong>
						</dt>
						<dd>
							<a href={url.href} rel="noreferrer" dir="ltr">
								{url.says ? (
									<English>{url.says}</English>
								) : (
									new URL(url.href).hostname.replace(/^www\./, "")
								)}
							</a>{" "}
							<SourceMarks service={service} from={url.from} />
						</dd>
					</div>
				) : null}
				{address ? (
					<div>
						<dt>
							<strong>{t("address")}</strong>
						</dt>
						<dd>
							<English>{address.text}</English>{" "}
							<SourceMarks service={service} from={address.from} />
						</dd>
					</div>
				) : null}
				{referral && referral.routes.length > 0 ? (
					<div>
						<dt>
							<strong>{t("routes.title")}</strong>
						</dt>
						<dd>
							{t("routes.list", { routes: referral.routes.map((route) => t(`routes.${route}`)) })}{" "}
							<SourceMarks service={service} from={referral.from} />
						</dd>
					</div>
				) : null}
				<div>
					<dt>
						<strong>{t("next")}</strong>
					</dt>
					<dd>{referral?.next ? <English>{referral.next}</English> : t("nextNone")}</dd>
				</div>
			</dl>
		</section>
	);
}
