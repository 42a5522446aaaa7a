import { LANGUAGES } from "#app/i18n/languages.ts";
import { SiteHeader } from "./site-header.tsx";

export const withLanguages = (
	<SiteHeader
		withExit={false}
		languages={{ languages: LANGUAGES, language: "en", path: "/services" }}
	/>
);

export const withExit = <SiteHeader withExit languages={undefined} />;
