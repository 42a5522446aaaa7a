import { I18nextProvider } from "react-i18next";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { servicePage } from "#app/domain/catalogue/service-page.ts";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { openLeaves } from "#app/domain/conditions/open-leaves.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { LANGUAGES, languageOf } from "#app/i18n/languages.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { today } from "#app/server/clock.server.ts";
import { factNames } from "#app/server/fact-names.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { paperAddress } from "#app/server/paper-address.server.ts";
import { serviceAt } from "#app/server/service-at.server.ts";
import type { Route } from "./+types/route";
import { Send } from "./send.tsx";
import { Sheet } from "./sheet.tsx";

/** The quick way out is there where the page of the service has it. */
export const handle = {
	unlisted: true,
	sheets: ["facts", "codes", "leaflet"],
	exit: (shown: unknown) => (shown as { hasExit?: boolean } | undefined)?.hasExit === true,
} satisfies PageHandle;

/**
 * `/services/<id>/leaflet`: one side of A4 about one service, to be handed over, in the page's language;
 * `/services/<id>/leaflet/pl` in another than the page's, which stays as it is.
 */
export function loader({ request, params, context }: Route.LoaderArgs) {
	const asked = params.language ?? getLocale(context);
	const isKnown = params.language === undefined || LANGUAGES.some(({ id }) => id === asked);
	if (!isKnown) throw new Response(null, { status: 404 });
	const page = params.language === undefined ? "/leaflet" : `/leaflet/${params.language}`;
	const service = serviceAt(params.id, page);
	const navigator = getNavigator();
	return {
		language: asked,
		isChosen: params.language !== undefined,
		service: servicePage(service, navigator.catalogue, today()),
		asks: openLeaves(service.condition),
		hasExit: serviceWantsExit(service.helps),
		names: factNames(navigator),
		help: helpline(),
		address: paperAddress(request, `/services/${service.id}`),
		ownAddress: `${new URL(request.url).origin}/services/${service.id}${page}`,
	};
}

export default function Leaflet({ loaderData }: Route.ComponentProps) {
	const { service, language, isChosen, hasExit, ownAddress, ...facts } = loaderData;
	const { t, i18n } = useTranslation("print");
	const { id, name, dir, isDraft } = languageOf(language);
	const words = wordsIn(id);
	const title = t("leaflet.title", { name: service.name });
	return (
		<>
			<PageTitle
				title={isChosen ? t("prescribe:leaflet.titled", { title, language: name }) : title}
			/>
			<div className="text screen-only">
				<p>
					{t("leaflet.print")}{" "}
					<a className="back" href={`/services/${service.id}`}>
						{t("leaflet.back")}
					</a>
				</p>
				{isChosen ? <Send address={ownAddress} isPrivate={hasExit} /> : null}
				{isDraft && id !== i18n.language ? (
					<p className="quiet" lang={id} dir={dir}>
						{words.t("common:draft")}
					</p>
				) : null}
			</div>
			<I18nextProvider i18n={words}>
				<Sheet service={service} {...facts} language={id} dir={dir} isPrivate={hasExit} />
			</I18nextProvider>
		</>
	);
}
