import {
	createContext,
	createCookie,
	type MiddlewareFunction,
	type RouterContextProvider,
} from "react-router";
import { createI18nextMiddleware } from "remix-i18next";
import { askedLanguages } from "./asked-languages.ts";
import { i18nextOptions } from "./instance.ts";
import { ALL_LANGUAGES, FALLBACK, LANGUAGES } from "./languages.ts";

/** Remembers which language somebody chose; it holds nothing else and goes when the browser closes. */
export const languageCookie = createCookie("language", {
	path: "/",
	httpOnly: true,
	sameSite: "lax",
});

const [detect, detected] = createI18nextMiddleware({
	detection: {
		supportedLanguages: ALL_LANGUAGES.map((language) => language.id),
		fallbackLanguage: FALLBACK,
		cookie: languageCookie,
		findLocale: async ({ request }) => askedLanguages(request.headers.get("Accept-Language")),
		order: ["cookie", "custom"],
	},
	// Words come from one shared instance a language (instance.ts); this one is left bare.
	i18next: {
		...i18nextOptions,
		resources: {},
		ns: [],
		supportedLngs: LANGUAGES.map((language) => language.id),
	},
});

const localeContext = createContext(FALLBACK);

/**
 * The language found for what browsers ask for and people chose, by those two headers. Few kinds of browser
 * ask in most of the ways, and finding out anew costs more than drawing some pages.
 */
const found = new Map<string, string>();
const MOST_FOUND = 500;
const LONGEST_KEY = 200;

/** Finds the language of each request: the one chosen, else the browser's first that we have. */
export const localeMiddleware: MiddlewareFunction<Response> = async (args, next) => {
	const { headers } = args.request;
	const chosen = /(?:^|;)\s*language=([^;]*)/.exec(headers.get("Cookie") ?? "")?.[1] ?? "";
	const key = `${chosen}\n${headers.get("Accept-Language") ?? ""}`;
	let language = found.get(key);
	if (language === undefined) {
		await detect(args, async () => new Response());
		language = detected(args.context);
		if (found.size < MOST_FOUND && key.length <= LONGEST_KEY) found.set(key, language);
	}
	args.context.set(localeContext, language);
	return next();
};

/** The language of a request. */
export function getLocale(context: Readonly<RouterContextProvider>): string {
	return context.get(localeContext);
}
