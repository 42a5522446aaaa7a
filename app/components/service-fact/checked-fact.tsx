import { English } from "#app/components/english/english.tsx";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface CheckedFactProps {
	service: Pick<ServicePage, "mainSource" | "sources" | "isConfirmed" | "isStale">;
}

/** The source that an entry rests on, with its own date and the day we read it, and what that is worth today. */
export function CheckedFact({ service }: CheckedFactProps) {
	const { t, i18n } = useTranslation("services");
	const { mainSource: source, sources, isConfirmed, isStale } = service;
	const day = (date: string) => dateWords(date, i18n.language);
	const read = sources.find(({ id }) => id === source?.id)?.read;
	return (
		<>
			{source ? (
				<p>
					{t("trust.from")} <English>{source.publisher ?? source.title}</English> (
					{source.date === undefined
						? t("source.undated")
						: source.estimated
							? t("source.estimated", { date: day(source.date) })
							: day(source.date)}
					{read ? `; ${t("source.read", { date: day(read) })}` : ""})
				</p>
			) : null}
			{isConfirmed ? null : <p>{t("trust.notConfirmed")}</p>}
			{isStale ? <p>{t("stale")}</p> : null}
		</>
	);
}
