import { createInstance, type InitOptions, type i18n } from "i18next";
import { FALLBACK, languageOf } from "./languages.ts";
import { NAMESPACES, resources } from "./resources.ts";

/** How i18next is set up everywhere: in pages, on the command line, in tests. */
export const i18nextOptions: InitOptions = {
	resources,
	fallbackLng: FALLBACK,
	ns: NAMESPACES,
	defaultNS: "common",
	// React and our JSON escape by themselves.
	interpolation: { escapeValue: false },
	returnNull: false,
};

const instances = new Map<string, i18n>();

/**
 * The words of one language, ready to use. One instance a language serves every
 * request: it is never told to change its language.
 */
export function wordsIn(language: string): i18n {
	const { id } = languageOf(language);
	let instance = instances.get(id);
	if (instance === undefined) {
		instance = createInstance({ ...i18nextOptions, lng: id, initAsync: false });
		instance.init();
		instances.set(id, instance);
	}
	return instance;
}
