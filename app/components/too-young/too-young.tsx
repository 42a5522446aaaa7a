import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface TooYoungProps {
	/** Whom parents and schools can ring; undefined where the catalogue has nobody sure. */
	help: { name: string; phone: string } | undefined;
}

/** Ends the questions for a child, with a word for parents and schools. */
export function TooYoung({ help }: TooYoungProps) {
	const { t } = useTranslation("pages");
	return (
		<>
			<h1>{t("young.title")}</h1>
			<p>{t("young.text")}</p>
			{help ? (
				<p>
					{t("young.adults", { name: help.name })} <PhoneNumber number={help.phone} />
				</p>
			) : null}
		</>
	);
}
