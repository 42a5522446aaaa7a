import { afterAll, beforeAll, expect, test } from "vitest";
import { pathsBelow, readFilesBelow } from "../architecture/source-file.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import type { Page } from "../support/page.ts";
import { type PageState, pageStates } from "../support/page-states.ts";
import { concerns, type StyleRule, styleRules } from "../support/style-rules.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
let pages: { name: string; classes: Set<string>; rules: Set<string> }[];
/** Every rule that any page carries, by its name. */
const all = new Map<string, StyleRule>();

beforeAll(async () => {
	app = await startBuiltApp();
	const states: Pick<PageState, "name" | "path" | "answers" | "place" | "saved" | "team">[] = [
		...(await pageStates(app.url)),
		{ name: "for developers", path: "/api" },
	];
	pages = await Promise.all(states.map(async (state) => read(state.name, await open(state))));
});
afterAll(() => app.stop());

async function open({ path, answers, place, saved, team }: Partial<PageState>): Promise<Page> {
	const visitor = new Visitor(app.url);
	for (const [name, value] of Object.entries({ answers, place, saved, team }))
		if (value !== undefined) visitor.jar.put(name, value);
	return visitor.open(path ?? "/");
}

function read(name: string, page: Page) {
	const rules = page.all("style").flatMap(({ textContent }) => styleRules(textContent));
	for (const rule of rules) all.set(rule.name, rule);
	const classes = page.all("[class]").flatMap(({ className }) => className.split(/\s+/));
	return { name, classes: new Set(classes), rules: new Set(rules.map((rule) => rule.name)) };
}

test("no page lacks a sheet: each rule of any sheet that is for something on it is there", () => {
	const lacking = pages.flatMap(({ name, classes, rules }) =>
		[...all.values()]
			.filter((rule) => !rules.has(rule.name) && concerns(rule, classes))
			.map((rule) => `${name}: ${rule.name}`),
	);
	expect(lacking).toEqual([]);
});

test("no sheet lies about that no page asks for, and each file belongs to one", () => {
	const known = new Set([...all.values()].flatMap(({ needs }) => needs.flat()));
	const written = readFilesBelow("app", /\.css$/).flatMap(({ path, text }) =>
		styleRules(text).flatMap(({ needs }) => needs.flat().map((name) => ({ path, name }))),
	);
	expect(written.length).toBeGreaterThan(100);
	expect(written.filter(({ name }) => !known.has(name))).toEqual([]);
	const imported = readFilesBelow("app", /\.css$/).flatMap(({ text }) =>
		[...text.matchAll(/@import "[./]*([^"]+)"/g)].map(([, file]) => file ?? ""),
	);
	const parts = pathsBelow("app").filter((path) => /^app\/(?!sheets\/)[^.]+\/.*\.css$/.test(path));
	const times = (path: string) => imported.filter((file) => path.endsWith(`/${file}`)).length;
	expect(parts.filter((path) => times(path) !== 1)).toEqual([]);
});

test("a page that forgets its sheet would be noticed", () => {
	const named = (name: string) => pages.find((page) => page.name === name);
	const { classes = new Set<string>() } = named("plan") ?? {};
	const lacking = [...all.values()].filter(
		(rule) => named("text question")?.rules.has(rule.name) === false && concerns(rule, classes),
	);
	expect(lacking.map(({ name }) => name)).toEqual(
		expect.arrayContaining(["@layer components|.landing", "@media print|.landing"]),
	);
	const css = "@layer a,b;@layer a{@media (width>1px){:is(.a,.b>i) .c:not(.d),p{x:y}}}@page{x:y}";
	expect(styleRules(css)).toEqual([
		{
			name: "@layer a|@media (width>1px)|:is(.a,.b>i) .c:not(.d)",
			needs: [
				["a", "c"],
				["b", "c"],
			],
		},
		{ name: "@layer a|@media (width>1px)|p", needs: [[]] },
	]);
});

test("a page carries what it shows and little else", () => {
	const size = (path: string) => pages.find(({ name }) => name === path)?.rules.size ?? Number.NaN;
	expect(size("text question")).toBeLessThan(size("plan"));
	expect(size("not found")).toBe(size("text question"));
});
