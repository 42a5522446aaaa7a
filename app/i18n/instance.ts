import {
	createInstance,
	type InitOptions,
	type i18n,
	type TFunction,
	type TOptions,
} from "i18next";
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
		const words = createInstance({ ...i18nextOptions, lng: id, initAsync: false });
		words.init();
		instance = lightly(words);
		instances.set(id, instance);
	}
	return instance;
}

/**
 * The same instance, made light to use in components, of which a plan has a hundred. Each of their
 * `useTranslation` copies every own field of the instance it is given, and this has but one; and each
 * makes a `t` of its own, where one a namespace does, since neither words nor language ever change.
 */
function lightly(words: i18n): i18n {
	const made = new Map<string, TFunction>();
	const getFixedT = (...scope: Parameters<i18n["getFixedT"]>) => {
		const key = JSON.stringify(scope);
		const t = made.get(key) ?? remembering(words.getFixedT(...scope));
		made.set(key, t);
		return t;
	};
	return Object.assign(Object.create(words), { getFixedT });
}

/** A `t` that looks up each key without values once: what has none reads the same every time. */
function remembering(t: TFunction): TFunction {
	const known = new Map<unknown, string>();
	const lookUp = (key: string, options?: TOptions) => {
		if (options !== undefined) return t(key, options);
		const words = known.get(key) ?? t(key);
		known.set(key, words);
		return words;
	};
	return Object.assign(lookUp, t) as TFunction;
}
