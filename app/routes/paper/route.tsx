import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { Route } from "./+types/route";

export const handle = { exit: true };

/** `/paper`: what the sheet of questions is, the sheet in each language, and where its codes are typed. */
export function loader({ context }: Route.LoaderArgs) {
	const own = getLocale(context);
	return {
		sheets: LANGUAGES.map(({ id, name, dir }) => ({
			id,
			name,
			dir,
			path: id === own ? "/paper/sheet" : `/paper/sheet/${id}`,
		})),
	};
}

export default function Paper({ loaderData: { sheets } }: Route.ComponentProps) {
	const { t } = useTranslation("paper");
	return (
		<div className="text flow">
			<PageTitle title={t("title")} />
			<a className="back" href="/start">
				{t("common:back")}
			</a>
			<h1>{t("title")}</h1>
			<p>{t("lead")}</p>
			<h2>{t("print.title")}</h2>
			<p>{t("print.text")}</p>
			<ul className="plain">
				{sheets.map(({ id, name, dir, path }) => (
					<li key={id}>
						<a className="back" href={path} hrefLang={id} lang={id} dir={dir}>
							{name}
						</a>
					</li>
				))}
			</ul>
			<h2>{t("then.title")}</h2>
			<p>{t("then.text")}</p>
			<p>
				<a className="button" href="/paper/type">
					{t("type.title")}
				</a>
			</p>
			<p className="note">{t("safe")}</p>
		</div>
	);
}
