import { English } from "#app/components/english/english.tsx";
import { PhoneDetails } from "#app/components/phone-number/phone-details.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface WayInProps {
	service: ServiceCard;
	askInstead?: { name: string; phone?: string | undefined } | undefined;
}

/** The next thing to do: the number, the website, or whom to ask where no contact was found. */
export function WayIn({ service, askInstead }: WayInProps) {
	const { t, i18n } = useTranslation("plan");
	const { phone, url, email, address, how } = service;
	if (!service.hasWayIn) {
		return (
			<div>
				<p>
					{askInstead
						? t("line.do.none", { name: isolated(askInstead.name, i18n.dir()) })
						: t("line.do.noneAtAll")}{" "}
					{askInstead?.phone ? <PhoneNumber number={askInstead.phone} inline /> : null}
				</p>
			</div>
		);
	}
	return (
		<div>
			{phone ? (
				<p>
					{phone.sure ? t("line.do.sure") : t("line.do.unsure")}{" "}
					<PhoneNumber number={phone.number} />
					<PhoneDetails {...phone} />
				</p>
			) : null}
			{!phone && how ? (
				<p>
					{t("line.do.how")} <English>{how}</English>
				</p>
			) : null}
			{!phone && email ? (
				<p>
					{email.sure ? t("line.do.email") : t("services:unsureMail")}{" "}
					<a href={`mailto:${email.address}`} dir="ltr">
						{email.address}
					</a>
				</p>
			) : null}
			{url ? (
				// Whoever has a number on paper rings: an address to type is a long line.
				<p className={phone ? "screen-only" : undefined}>
					<a href={url} rel="noreferrer" className="back">
						<span className="screen-only">{t("line.do.web")}</span>{" "}
						<span className="hidden-words">
							(<English>{service.name}</English>)
						</span>
					</a>
				</p>
			) : null}
			{!phone && address ? (
				<p>
					{t("line.do.visit")} <English>{address}</English>
				</p>
			) : null}
		</div>
	);
}
