import { English } from "#app/components/english/english.tsx";
import type { Phone } from "#app/domain/catalogue/service.schema.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

type PhoneDetailsProps = Partial<Pick<Phone, "for" | "hours">>;

/** Whom a number is for, where that is not everybody, and when it is answered, each in a row under it. */
export function PhoneDetails({ for: whom, hours }: PhoneDetailsProps) {
	const { t } = useTranslation("plan");
	return (
		<>
			{whom ? (
				<span className="row-hint">
					<English>{whom}</English>
				</span>
			) : null}
			{hours ? (
				<span className="quiet row-hint">
					{t("line.hours")} <English>{hours}</English>
				</span>
			) : null}
		</>
	);
}
