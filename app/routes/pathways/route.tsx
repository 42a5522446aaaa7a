import { English } from "#app/components/english/english.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { PathwayName } from "#app/components/ways-up/pathway-name.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Route } from "./+types/route";

export const handle = { sheets: ["lists"] } satisfies PageHandle;

export function loader() {
	const { pathways } = getNavigator().catalogue;
	return { pathways: pathways.map(({ id, name, summary }) => ({ id, name, summary })) };
}

/** Every line of work that we know steps of, one line each. */
export default function Pathways({ loaderData: { pathways } }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("pathways");
	return (
		<div className="text flow">
			<PageTitle title={t("all.title")} />
			<h1>{t("all.title")}</h1>
			<p>{t("all.lead")}</p>
			{i18n.language === "en" ? null : <p className="note">{t("englishOnly")}</p>}
			<ul className="plain">
				{pathways.map(({ id, name, summary }) => (
					<li key={id} className="entry">
						<a href={`/pathways/${id}`} className="back">
							<PathwayName id={id} name={name} />
						</a>
						<English as="p">{summary}</English>
					</li>
				))}
			</ul>
		</div>
	);
}
