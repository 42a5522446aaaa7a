import { English } from "#app/components/english/english.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import type { EntryLink } from "#app/domain/catalogue/service-page.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface OutcomeProps {
	service: EntryLink;
	state: "thanks" | "enough" | "unkept";
}

/** What became of a report: thanks, or why it was not kept, with a way back. */
export function Outcome({ service, state }: OutcomeProps) {
	const { t } = useTranslation("wrong");
	return (
		<article className="text flow">
			<PageTitle title={t(`${state}.title`)} />
			<h1>{t(`${state}.title`)}</h1>
			<p>{t(`${state}.text`)}</p>
			{state === "thanks" ? <p>{t("thanks.next")}</p> : null}
			<p>
				<a href={`/services/${service.id}`}>
					{t("back")} <English>{service.name}</English>
				</a>
			</p>
		</article>
	);
}
