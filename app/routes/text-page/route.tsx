import { data } from "react-router";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { FALLBACK } from "#app/i18n/languages.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { getTextPages } from "#app/server/text-pages.server.ts";
import type { Route } from "./+types/route";

export const handle = { sheets: ["pictures"] } satisfies PageHandle;

/** Each page about the service has a path of its own, and `/about` is the file `about.md`. */
export function loader({ pattern }: Route.LoaderArgs) {
	const page = getTextPages().get(pattern.replace(/^\//, ""));
	if (page === undefined) throw data(null, 404);
	return page;
}

export default function TextPage({ loaderData: { title, html } }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("pages");
	return (
		<>
			<PageTitle title={title} />
			{i18n.language === FALLBACK ? null : <p className="note">{t("englishPage")}</p>}
			<article
				className="text flow"
				lang="en"
				dir="ltr"
				// biome-ignore lint/security/noDangerouslySetInnerHtml: our own Markdown, in which no HTML passes
				dangerouslySetInnerHTML={{ __html: html }}
			/>
		</>
	);
}
