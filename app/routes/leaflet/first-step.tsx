import { English } from "#app/components/english/english.tsx";
import { PhoneDetails } from "#app/components/phone-number/phone-details.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { isOver } from "#app/domain/catalogue/catalogue.ts";
import { firstNumber } from "#app/domain/catalogue/service-card.ts";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface FirstStepProps {
	service: ServicePage;
	/** Whom to ask where the service itself cannot be asked. */
	help: { name: string; phone: string } | undefined;
}

/** The one thing to do with a leaflet in the hand: the number, large; otherwise how to get in, or whom to ask. */
export function FirstStep({ service, help }: FirstStepProps) {
	const { t, i18n } = useTranslation("services");
	const phone = firstNumber(service);
	const how = service.referral?.how;
	const isClosed = isOver(service.status.is);
	if (isClosed || !service.hasWayIn) {
		if (!help) return null;
		return (
			<p className="leaflet-step">
				{isClosed ? null : t("howNone")} {t("askFirst", { name: isolated(help.name, i18n.dir()) })}
				<PhoneNumber number={help.phone} />
			</p>
		);
	}
	return (
		<div className="leaflet-step">
			{phone ? (
				<p>
					{phone.sure ? t("plan:line.do.sure") : t("plan:line.do.unsure")}
					<PhoneNumber number={phone.number} />
					<PhoneDetails {...phone} />
				</p>
			) : null}
			{how ? (
				<p className={phone ? undefined : "leaflet-how"}>
					<English>{how}</English>
				</p>
			) : null}
		</div>
	);
}
