import { CrisisLineItem } from "#app/components/crisis-line/crisis-line.tsx";
import { English } from "#app/components/english/english.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";

export const handle = { exit: true };

export function loader() {
	const { lines, sources } = getNavigator().catalogue.crisis;
	return { lines, sources };
}

/** Whom to ring or text now: one page, without a question. */
export default function HelpNow({ loaderData: { lines, sources } }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("pages");
	return (
		<div className="text flow">
			<PageTitle title={t("now.title")} />
			<h1>{t("now.title")}</h1>
			<p>
				<strong>{t("now.lead")}</strong>
			</p>
			{lines.map((line) => (
				<CrisisLineItem key={line.id} line={line} />
			))}
			<h2>{t("now.source")}</h2>
			<ul className="quiet">
				{sources.map((source) => (
					<li key={source.id}>
						<English>{source.title}</English> (
						{source.date ? dateWords(source.date, i18n.language) : t("plan:line.undated")})
					</li>
				))}
			</ul>
		</div>
	);
}
