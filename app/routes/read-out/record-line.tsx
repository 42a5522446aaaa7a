import { English } from "#app/components/english/english.tsx";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface RecordLineProps {
	service: Pick<ServicePage, "name">;
	number: string | undefined;
	/** The day it was read out, `YYYY-MM-DD`. */
	day: string;
}

/** One line for the patient's record, to be copied: it says what they were told about, and nothing of them. */
export function RecordLine({ service, number, day }: RecordLineProps) {
	const { t, i18n } = useTranslation("prescribe");
	const date = dateWords(day, i18n.language);
	return (
		<div className="screen-only">
			<h2 className="small">{t("read.record")}</h2>
			<p>
				{t("read.told", { date })}{" "}
				<English>{[service.name, number].filter(Boolean).join(", ")}</English>
			</p>
		</div>
	);
}
