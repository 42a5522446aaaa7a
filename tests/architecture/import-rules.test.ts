import { expect, test } from "vitest";
import { brokenImportRules, domainCircles } from "./import-rules.ts";
import { readFilesBelow } from "./source-file.ts";

const CODE = /\.(?:ts|tsx|mjs|js)$/;

test("every file of the app imports only what its room may", () => {
	expect(readFilesBelow("app", CODE).flatMap(brokenImportRules)).toEqual([]);
});

test("the domain's folders do not import each other in a circle", () => {
	expect(domainCircles(readFilesBelow("app/domain", CODE))).toEqual([]);
});

/** A file with one import, where nobody wrote one. */
const planted = (path: string, statement: string) =>
	brokenImportRules({ path, text: `${statement};\n` });

test.each([
	{ room: "domain", path: "app/domain/triage/plan.ts", says: 'import { useState } from "react"' },
	{
		room: "domain",
		path: "app/domain/triage/plan.ts",
		says: 'import { readFileSync } from "node:fs"',
	},
	{
		room: "domain",
		path: "app/domain/triage/plan.ts",
		says: 'import { today } from "#app/server/clock.server.ts"',
	},
	{
		room: "domain",
		path: "app/domain/triage/plan.ts",
		says: 'import type { Locale } from "#app/i18n/languages.ts"',
	},
	{ room: "domain", path: "app/domain/triage/plan.ts", says: 'import Fuse from "fuse.js"' },
	{
		room: "domain",
		path: "app/domain/triage/plan.ts",
		says: 'const { t } = await import("i18next")',
	},
	{ room: "domain", path: "app/domain/triage/plan.ts", says: 'import "../../app.css"' },
	{
		room: "domain, in its order",
		path: "app/domain/facts/fact.ts",
		says: 'import { plan } from "#app/domain/triage/plan.ts"',
	},
	{
		room: "domain, in its order",
		path: "app/domain/conditions/a.ts",
		says: 'export * from "#app/domain/catalogue/b.ts"',
	},
	{
		room: "areas",
		path: "app/domain/areas/a.ts",
		says: 'import type { Fact } from "#app/domain/facts/fact.ts"',
	},
	{
		room: "server",
		path: "app/server/mail.server.ts",
		says: 'import { Plan } from "#app/components/plan/plan.tsx"',
	},
	{
		room: "server",
		path: "app/server/mail.server.ts",
		says: 'import { loader } from "#app/routes/plan/route.tsx"',
	},
	{
		room: "server",
		path: "app/server/mail.server.ts",
		says: 'import { createElement } from "react"',
	},
	{
		room: "server, save the one file that names styles",
		path: "app/server/mail.server.ts",
		says: 'import css from "#app/sheets/plan.css?inline"',
	},
	{
		room: "server, whole sheets by name alone",
		path: "app/server/styles.server.ts",
		says: 'import css from "#app/components/ladder/ladder.css?inline"',
	},
	{
		room: "routes",
		path: "app/routes/plan/route.tsx",
		says: 'import css from "#app/sheets/plan.css?inline"',
	},
	{
		room: "i18n",
		path: "app/i18n/words.ts",
		says: 'import { evaluate } from "#app/domain/conditions/evaluate.ts"',
	},
	{
		room: "i18n",
		path: "app/i18n/words.ts",
		says: 'import { db } from "#app/server/db.server.ts"',
	},
	{
		room: "components",
		path: "app/components/a/a.tsx",
		says: 'import { env } from "#app/server/env.server.ts"',
	},
	{ room: "components", path: "app/components/a/a.tsx", says: 'import { z } from "zod"' },
	{
		room: "components",
		path: "app/components/a/a.tsx",
		says: 'import { match } from "#app/domain/triage/match.ts"',
	},
	{
		room: "components",
		path: "app/components/a/a.tsx",
		says: 'import words from "../../../content/locales/en/plan.json"',
	},
	{
		room: "routes",
		path: "app/routes/plan/route.tsx",
		says: 'import { Part } from "#app/routes/check/part.tsx"',
	},
	{ room: "routes", path: "app/routes/plan/route.tsx", says: 'import { sql } from "kysely"' },
	{
		room: "routes",
		path: "app/routes/plan/route.tsx",
		says: 'import { DatabaseSync } from "node:sqlite"',
	},
	{
		room: "commands",
		path: "app/commands/match.ts",
		says: 'import { loader } from "#app/routes/plan/route.tsx"',
	},
	{
		room: "every room",
		path: "app/routes/plan/route.tsx",
		says: 'import { aService } from "../../../tests/support/a-service.ts"',
	},
	{
		room: "every room",
		path: "app/routes/plan/route.tsx",
		says: 'import { env } from "../../server/env.server.ts"',
	},
	{
		room: "every room",
		path: "app/routes/plan/route.tsx",
		says: 'import { env } from "#app/server/env.server"',
	},
	{ room: "no room", path: "app/utils/misc.ts", says: "" },
])("is told in $room: $says", ({ path, says }) => {
	expect(planted(path, says)).toHaveLength(1);
});

test.each([
	{ path: "app/domain/search/find.ts", says: 'import Fuse from "fuse.js"' },
	{
		path: "app/domain/triage/plan.ts",
		says: 'import { evaluate } from "#app/domain/conditions/evaluate.ts"',
	},
	{ path: "app/domain/triage/plan.ts", says: 'import { slots } from "./slots.ts"' },
	{ path: "app/server/mail.server.ts", says: 'import { createServer } from "node:http"' },
	{ path: "app/i18n/words.ts", says: 'import en from "../../content/locales/en/plan.json"' },
	{
		path: "app/components/a/a.tsx",
		says: 'import type { Match } from "#app/domain/triage/match.ts"',
	},
	{
		path: "app/components/a/a.tsx",
		says: 'import { type Match, type Plan } from "#app/domain/triage/match.ts"',
	},
	{ path: "app/routes/plan/route.tsx", says: 'import type { Route } from "./+types/route"' },
	{
		path: "app/routes/plan/route.tsx",
		says: 'import { planOf } from "#app/server/plan.server.ts"',
	},
	{ path: "app/components/a/a.test.tsx", says: 'import axe from "axe-core"' },
	{
		path: "app/components/a/a.tsx",
		says: 'import { MOST_COMPARED } from "#app/domain/catalogue/compare-path.ts"',
	},
	{ path: "app/domain/triage/plan.ts", says: '// import { useState } from "react"' },
])("lets $path say $says", ({ path, says }) => {
	expect(planted(path, says)).toEqual([]);
});

test("a circle of folders is found, once, wherever one enters it", () => {
	const files = [
		{ path: "app/domain/search/a.ts", text: 'import { b } from "#app/domain/travel/b.ts";' },
		{ path: "app/domain/travel/b.ts", text: 'import type { c } from "#app/domain/insight/c.ts";' },
		{ path: "app/domain/insight/c.ts", text: 'import { a } from "#app/domain/search/a.ts";' },
	];
	expect(domainCircles(files)).toEqual(["insight > search > travel > insight"]);
	expect(domainCircles(files.slice(0, 2))).toEqual([]);
});
