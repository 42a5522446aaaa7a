import { I18nextProvider } from "react-i18next";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { numbersOnPaper } from "#app/domain/paper/numbers-on-paper.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { LANGUAGES, languageOf } from "#app/i18n/languages.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { currentPaperForm } from "#app/server/paper-form.server.ts";
import { qrCode } from "#app/server/qr-code.server.ts";
import type { Route } from "./+types/route";
import { Sheet } from "./sheet.tsx";

export const handle = { exit: true, sheets: ["codes", "questionnaire"] } satisfies PageHandle;

/** `/paper/sheet`: the questions for a pen, in the page's language; `/paper/sheet/pl` in another than the page's. */
export function loader({ request, params, context }: Route.LoaderArgs) {
	const asked = params.language ?? getLocale(context);
	const isKnown = params.language === undefined || LANGUAGES.some(({ id }) => id === asked);
	if (!isKnown) throw new Response(null, { status: 404 });
	const navigator = getNavigator();
	const { region, crisis } = navigator.catalogue;
	const address = `${new URL(request.url).origin}/paper/type`;
	return {
		language: asked,
		form: currentPaperForm(navigator),
		districts: Object.fromEntries(region.districts.map(({ id, name }) => [id, name])),
		address,
		qr: qrCode(address),
		help: helpline(),
		numbers: numbersOnPaper(crisis.lines),
	};
}

export default function PaperSheet({ loaderData }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("paper");
	const { language, ...sheet } = loaderData;
	const { id, name, dir, isDraft } = languageOf(language);
	const words = wordsIn(id);
	return (
		<div className="flow">
			<PageTitle title={t("sheet.titled", { title: t("title"), language: name })} />
			<p className="screen-only">
				<a className="back" href="/paper">
					{t("common:back")}
				</a>
			</p>
			<p className="note screen-only">{t("sheet.print")}</p>
			{isDraft && id !== i18n.language ? (
				<p className="quiet screen-only" lang={id} dir={dir}>
					{words.t("common:draft")}
				</p>
			) : null}
			<I18nextProvider i18n={words}>
				<Sheet {...sheet} language={id} dir={dir} />
			</I18nextProvider>
		</div>
	);
}
