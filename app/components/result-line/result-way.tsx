import { English } from "#app/components/english/english.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import type { ResultCard } from "#app/domain/catalogue/result-card.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

type ResultWayProps = Pick<ResultCard, "name" | "phone" | "url" | "email" | "address" | "how">;

/** The nearest way in alone: a number before a page, a page before an address to write or go to. */
export function ResultWay({ name, phone, url, email, address, how }: ResultWayProps) {
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
