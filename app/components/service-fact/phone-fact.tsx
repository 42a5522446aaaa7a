import type { ReactNode } from "react";
import { PhoneDetails } from "#app/components/phone-number/phone-details.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import type { Phone } from "#app/domain/catalogue/service.schema.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface PhoneFactProps {
	phone: Phone;
	/** It stands among other facts, at their size. */
	inline?: boolean;
	/** Marks of the sources that give it. */
	children?: ReactNode;
}

/** A number of a service, with whom it is for, its hours, its textphone and whether we are sure of it. */
export function PhoneFact({ phone, inline = false, children }: PhoneFactProps) {
	const { t } = useTranslation("services");
	return (
		<>
			<PhoneNumber number={phone.number} inline={inline} /> {children}
			<PhoneDetails {...phone} />
			{phone.textphone ? (
				<span className="row-hint">
					{t("textphone")}: <PhoneNumber number={phone.textphone} inline />
				</span>
			) : null}
			{phone.sure ? null : <strong className="row-hint">{t("unsure")}</strong>}
		</>
	);
}
