import { I18nextProvider } from "react-i18next";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { wordsIn } from "#app/i18n/instance.ts";
import { LANGUAGES, languageOf } from "#app/i18n/languages.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { posterData } from "#app/server/poster-data.server.ts";
import type { Route } from "./+types/route";
import { Cards } from "./cards.tsx";
import { Poster } from "./poster.tsx";

export const handle = { unlisted: true, sheets: ["codes", "poster"] } satisfies PageHandle;

/** `/desk/poster/pl?area=<district>`, `/desk/cards/pl?area=<district>`: one side of A4 for a waiting room. */
export function loader({ request, params }: Route.LoaderArgs) {
	if (!LANGUAGES.some(({ id }) => id === params.language))
		throw new Response(null, { status: 404 });
	const kind = new URL(request.url).pathname.startsWith("/desk/cards/") ? "cards" : "poster";
	return { kind, language: params.language, ...posterData(request) } as const;
}

export default function PosterSheet({ loaderData }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("poster");
	const { kind, language, district, place, to, numbers } = loaderData;
	const { id, name, dir, isDraft } = languageOf(language);
	const words = wordsIn(id);
	const query = district ? `?area=${district.id}` : "";
	return (
		<div className="flow">
			<PageTitle title={t(`${kind}.titled`, { language: name })} />
			<p className="screen-only">
				<a className="back" href={`/desk/poster${query}`}>
					{t("choose")}
				</a>
			</p>
			{kind === "cards" ? (
				<h1 className="screen-only">{t("cards.titled", { language: name })}</h1>
			) : null}
			<p className="note screen-only">
				{t("print")} {kind === "cards" ? t("cards.screen") : null}
			</p>
			{isDraft && id !== i18n.language ? (
				<p className="quiet screen-only" lang={id} dir={dir}>
					{words.t("common:draft")}
				</p>
			) : null}
			<I18nextProvider i18n={words}>
				<div lang={id} dir={dir}>
					{kind === "cards" ? (
						<Cards place={place} to={to} />
					) : (
						<Poster place={place} to={to} numbers={numbers} />
					)}
				</div>
			</I18nextProvider>
		</div>
	);
}
