import { LANGUAGES } from "#app/i18n/languages.ts";
import { SiteFooter } from "./site-footer.tsx";

export const withHelp = (
	<SiteFooter
		help={{ name: "Harbour Line", phone: "01632 960 123" }}
		languages={undefined}
		hasAnswers={false}
	/>
);

export const whileAnswering = (
	<SiteFooter
		help={{ name: "Harbour Line", phone: "01632 960 123" }}
		languages={{ languages: LANGUAGES, language: "en", path: "/q/2" }}
		hasAnswers
	/>
);

export const withNobodyToRing = (
	<SiteFooter help={undefined} languages={undefined} hasAnswers={false} />
);
