import {
	createInstance,
	type InitOptions,
	type i18n,
	type TFunction,
	type TOptions,
} from "i18next";
import { NAMESPACES, resources } from "#words";
import { FALLBACK, languageOf } from "./languages.ts";

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
 * The same instance, made light for components, of which a plan has a hundred: what each of them asks
 * is answered once, since neither words nor language ever change here.
 */
function lightly(words: i18n): i18n {
	const made = new Map<unknown, TFunction>();
	const getFixedT = (...scope: unknown[]): TFunction => {
		const [language, namespace, prefix] = scope;
		// How components ask; whoever asks otherwise gets a `t` of their own.
		if (language !== words.language || typeof namespace !== "string" || prefix !== undefined) {
			return words.getFixedT(...(scope as Parameters<i18n["getFixedT"]>));
		}
		const t = made.get(namespace) ?? remembering(words, namespace);
		made.set(namespace, t);
		return t;
	};
	const direction = words.dir();
	return Object.assign(Object.create(words), { getFixedT, dir: () => direction });
}

/** A `t` that looks up each key without values once: it reads the same every time. */
function remembering(words: i18n, ns: string): TFunction {
	const known = new Map<unknown, string>();
	const t = (key: string, options?: TOptions | string): string => {
		if (typeof options === "object") return words.t(key, { ns, ...options });
		if (options !== undefined) return words.t(key, options, { ns });
		const text = known.get(key) ?? words.t(key, { ns });
		known.set(key, text);
		return text;
	};
	return Object.assign(t, words.getFixedT(words.language, ns)) as TFunction;
}
