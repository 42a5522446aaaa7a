import { createCookie } from "react-router";
import { createI18nextMiddleware } from "remix-i18next";
import { i18nextOptions } from "./instance.ts";
import { ALL_LANGUAGES, FALLBACK, LANGUAGES } from "./languages.ts";

/** Remembers which language somebody chose; it holds nothing else and goes when the browser closes. */
export const languageCookie = createCookie("language", {
	path: "/",
	httpOnly: true,
	sameSite: "lax",
});

/** Finds the language of each request: the one chosen, else the browser's first that we have. */
export const [localeMiddleware, getLocale] = createI18nextMiddleware({
	detection: {
		supportedLanguages: ALL_LANGUAGES.map((language) => language.id),
		fallbackLanguage: FALLBACK,
		cookie: languageCookie,
		order: ["cookie", "header"],
	},
	// Words come from one shared instance a language (instance.ts); this one is left bare, since it is made anew for each request.
	i18next: {
		...i18nextOptions,
		resources: {},
		ns: [],
		supportedLngs: LANGUAGES.map((language) => language.id),
	},
});
