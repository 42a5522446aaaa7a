import { English } from "#app/components/english/english.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import type { ResultCard } from "#app/domain/catalogue/result-card.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { whereWords } from "#app/i18n/where-words.ts";

/** A line of a list of services: enough to choose by, short enough for ten of them on a phone. */
export function ResultLine({ service }: { service: ResultCard }) {
	const { t, i18n } = useTranslation("browse");
	const { status } = service;
	return (
		<article className="line result">
			<h3>
				<a href={`/services/${service.id}`}>
					<English>{service.name}</English>
				</a>
			</h3>
			{status === "open" ? null : (
				<p>
					<strong>{t(`services:status.${status}`)}</strong>
				</p>
			)}
			<English as="p">{service.summary}</English>
			<p className="quiet">{whereWords(service, t, i18n.dir())}</p>
			<p className="quiet">
				{t("line.for")} <English>{service.whoItsFor}</English>
			</p>
			<p className="result-way">
				<WayIn {...service} />
			</p>
			<p className="quiet">
				<Checked {...service} />
			</p>
		</article>
	);
}

/** The nearest way in alone: a number before a page, a page before an address to write or go to. */
function WayIn({ name, phone, url, email, address, how }: ResultCard) {
	const { t } = useTranslation("browse");
	if (phone)
		return (
			<>
				{phone.sure ? t("line.ring") : t("line.unsure")}{" "}
				<PhoneNumber number={phone.number} inline />
				{phone.for ? (
					<>
						{" "}
						<English>{`(${phone.for})`}</English>
					</>
				) : null}
			</>
		);
	if (url)
		return (
			<a href={url} rel="noreferrer">
				{t("line.web")}{" "}
				<span className="hidden-words">
					(<English>{name}</English>)
				</span>
			</a>
		);
	if (email)
		return (
			<>
				{email.sure ? t("line.write") : t("line.unsureMail")}{" "}
				<a href={`mailto:${email.address}`} dir="ltr">
					{email.address}
				</a>
			</>
		);
	if (address)
		return (
			<>
				{t("line.visit")} <English>{address}</English>
			</>
		);
	if (how)
		return (
			<>
				{t("line.how")} <English>{how}</English>
			</>
		);
	return t("line.none");
}

/** The source's own date as exact as it shows, and the day we read it. */
function Checked({ source }: ResultCard) {
	const { t, i18n } = useTranslation("browse");
	if (source === undefined) return t("line.unread");
	const read = dateWords(source.read, i18n.language);
	return source.date === undefined
		? t("line.undated", { read })
		: t("line.checked", { date: dateWords(source.date, i18n.language), read });
}
