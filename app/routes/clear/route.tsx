import { useTranslation } from "react-i18next";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { forgetAndGo } from "#app/server/redirects.server.ts";
import type { Route } from "./+types/route";

/** Forgets every answer, then says so on a page that can be reloaded. */
export function action({ context }: Route.ActionArgs) {
	return forgetAndGo("/clear", context);
}

export default function Clear() {
	const { t } = useTranslation("pages");
	return (
		<article className="text flow">
			<PageTitle title={t("cleared.title")} />
			<h1>{t("cleared.title")}</h1>
			<p>{t("cleared.text")}</p>
			<p>
				<a className="button" href="/start">
					{t("cleared.again")}
				</a>
			</p>
		</article>
	);
}
