import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FALLBACK, LANGUAGES } from "#app/i18n/languages.ts";
import { NAMESPACES, resources } from "#app/i18n/resources.ts";
import { pathsBelow } from "../architecture/source-file.ts";
import { keysUsedIn } from "../support/words-in-code.ts";

const ENGLISH = wordsOf(FALLBACK);
const TRANSLATIONS = LANGUAGES.map(({ id }) => id).filter((id) => id !== FALLBACK);
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Keys that the code works out in a way that cannot be read off a call of `t`, each with where. */
const WORKED_OUT = [
	{ file: "app/routes/home/route.tsx", keys: "pages:home.steps.*" },
	// What the reasons say to somebody, said of them.
	...["yes.*", "no.*", "unknown.*", "ask", "doubt.*", "rule.*"].map((keys) => ({
		file: "app/i18n/client-words.ts",
		keys: `client:${keys}`,
	})),
	// Remembers what any other call asks for.
	{ file: "app/i18n/instance.ts", keys: "" },
];

/** The same in every language, and why. */
const MAY_BE_ENGLISH: Record<string, RegExp> = {
	"only placeholders and signs": /^[^A-Za-z]*$/,
	"a name or a short form that is used in English here":
		/^(Opportunity Escalator|Universal Credit|E-mail)$/,
};

/** Every string of a language by its whole key, `plan:others.title`. */
function wordsOf(language: string): Map<string, string> {
	const words = new Map<string, string>();
	const add = (key: string, value: unknown) => {
		if (typeof value === "string") words.set(key, value);
		else
			for (const [name, inner] of Object.entries(value as object))
				add(key.endsWith(":") ? key + name : `${key}.${name}`, inner);
	};
	const all: Record<string, Record<string, unknown>> = resources;
	for (const namespace of NAMESPACES) add(`${namespace}:`, all[language]?.[namespace]);
	return words;
}

const withoutPlural = (key: string) => key.replace(PLURAL, "");
/** `{{count}}` and `{{items, list(type: disjunction)}}`, each as it is written but for spaces, sorted. */
const placeholders = (text: string) =>
	(text.match(/\{\{.*?\}\}/g) ?? []).map((one) => one.replace(/\s/g, "")).toSorted();
const namesIn = (text: string) => placeholders(text).map((one) => /\{\{(\w+)/.exec(one)?.[1] ?? "");

const used = pathsBelow("app")
	.filter((path) => /\.tsx?$/.test(path) && !/\.(test|tmp)\.tsx?$/.test(path))
	.flatMap(keysUsedIn);
const ANY = "[\\w-]+(?:\\.[\\w-]+)?";
const patternOf = (key: string) =>
	new RegExp(
		`^${key.replace(/[.:]/g, "\\$&").replaceAll("*", ANY)}(?:${PLURAL.source.slice(0, -1)})?$`,
	);
const patterns = [
	...used.flatMap(({ key }) => key ?? []),
	...WORKED_OUT.map(({ keys }) => keys),
].map(patternOf);

test("no English sentence puts an article before a name: “the Contact” and “the Citizens Advice” are no English", () => {
	const withArticle = [...ENGLISH].filter(([, words]) => /\b(the|an?) \{\{name\}\}/i.test(words));
	expect(withArticle).toEqual([]);
});

test("each namespace is one file in each language, and nothing else lies there", () => {
	for (const { id } of LANGUAGES) {
		expect(readdirSync(`content/locales/${id}`).toSorted()).toEqual(
			NAMESPACES.map((name) => `${name}.json`).toSorted(),
		);
	}
	expect(readdirSync("content/locales").toSorted()).toEqual(
		LANGUAGES.map(({ id }) => id).toSorted(),
	);
});

test("every key that the code asks for is there", () => {
	expect(used.length).toBeGreaterThan(150);
	const known = [...ENGLISH.keys()];
	const missing = used.filter(
		({ key, isOptional }) =>
			key !== undefined && !isOptional && !known.some((one) => patternOf(key).test(one)),
	);
	expect(missing.map(({ file, line, key }) => `${file}:${line} ${key}`)).toEqual([]);
	const unread = used.filter(
		({ file, key }) => key === undefined && !WORKED_OUT.some((one) => one.file === file),
	);
	expect(unread.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
});

test("every call gives the words what they have a place for", () => {
	const lacking = used.flatMap(({ file, line, key, given }) => {
		// A pattern takes in keys of its neighbours, which other calls fill.
		if (key === undefined || key.includes("*") || given === undefined) return [];
		const asked = [...ENGLISH]
			.filter(([one]) => patternOf(key).test(one))
			.flatMap(([, text]) => namesIn(text));
		return asked
			.filter((name) => !given.includes(name))
			.map((name) => `${file}:${line} ${key} lacks ${name}`);
	});
	expect(lacking).toEqual([]);
});

/** Words that only somebody who is spoken to, or who speaks, reads of themselves; outside quotation marks. */
const SPOKEN: Record<string, RegExp> = {
	en: /\b(you|your|yourself|my|me|I)\b/i,
	pl: /(?<!\p{L})(Ci|Cię|Tob\p{L}*|Two\p{L}*|jesteś|nie masz|\p{L}+sz)(?!\p{L})/u,
	ur: /آپ/u,
};
const QUOTED = /[“„].*?[”“]/gu;
const REASON = /^reasons:((?:yes|no|unknown|doubt|rule)\b.*|ask)$/;
const BARRIER = /^barriers:(.+)\.you$/;
const ofClient = (key: string) =>
	key.replace(REASON, "client:$1").replace(BARRIER, "client:barriers.$1");

test("what speaks to a person has words of its own where an adviser reads it, in every language", () => {
	const texts = LANGUAGES.map(({ id }) => ({ words: wordsOf(id), spoken: SPOKEN[id] ?? /^$/ }));
	const written = [...ENGLISH.keys()].filter((key) => key.startsWith("client:"));
	const speaks = (key: string) =>
		texts.some(({ words, spoken }) => spoken.test((words.get(key) ?? "").replace(QUOTED, "")));
	const told = [...ENGLISH.keys()].filter((key) => REASON.test(key) || BARRIER.test(key));
	expect(told.length).toBeGreaterThan(80);
	expect(told.filter(speaks).length).toBeGreaterThan(50);
	expect(told.filter((key) => speaks(key) && !written.includes(ofClient(key)))).toEqual([]);
	expect(written.filter(speaks)).toEqual([]);
	expect(written.filter((key) => !told.some((one) => ofClient(one) === key))).toEqual([]);
	const unlike = told.filter((key) => {
		const [person, client] = [ENGLISH.get(key) ?? "", ENGLISH.get(ofClient(key))];
		return client !== undefined && placeholders(person).join() !== placeholders(client).join();
	});
	expect(unlike).toEqual([]);
});

test("no key is left over that nothing asks for", () => {
	expect(
		[...ENGLISH.keys()].filter((key) => !patterns.some((pattern) => pattern.test(key))),
	).toEqual([]);
});

describe.each(TRANSLATIONS)("%s", (language) => {
	const words = wordsOf(language);
	const keys = (of: Map<string, string>) =>
		[...new Set([...of.keys()].map(withoutPlural))].toSorted();

	test("has the very keys of English", () => {
		expect(keys(words)).toEqual(keys(ENGLISH));
	});

	test("has each plural form that its grammar needs, and no other", () => {
		const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
		const counted = new Set(
			[...ENGLISH.keys()].filter((key) => PLURAL.test(key)).map(withoutPlural),
		);
		expect(counted.size).toBeGreaterThan(0);
		for (const key of counted) {
			const forms = [...words.keys()].filter((one) => withoutPlural(one) === key);
			expect([key, forms.map((form) => form.slice(key.length + 1)).toSorted()]).toEqual([
				key,
				needed,
			]);
		}
	});

	test("has in each string what the English has to be filled in, in the same form", () => {
		const other = [...words].flatMap(([key, text]) => {
			const english = ENGLISH.get(key) ?? ENGLISH.get(`${withoutPlural(key)}_other`) ?? "";
			return placeholders(text).join() === placeholders(english).join() ? [] : [`${key}: ${text}`];
		});
		expect(other).toEqual([]);
	});

	test("has no string that is still English", () => {
		const same = [...words].filter(
			([key, text]) =>
				text === ENGLISH.get(key) &&
				!Object.values(MAY_BE_ENGLISH).some((may) => may.test(text.replace(/\{\{.*?\}\}/g, ""))),
		);
		expect(same.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
	});
});

test.each(LANGUAGES.map(({ id }) => id))(
	"%s has no HTML, no empty string, no stray space and no broken placeholder",
	(language) => {
		const odd = [...wordsOf(language)].filter(([, text]) => {
			const bare = text.replace(/\{\{\w+(, \w+(\([\w: ,]+\))?)?\}\}/g, "x");
			return (
				bare !== bare.trim() ||
				text.trim() === "" ||
				/<\/?[a-z!]|&#?\w+;|[{}<>]|\$t\(|\s{2}|\p{Cc}/iu.test(bare)
			);
		});
		expect(odd.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
	},
);
