import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsOf } from "./source-file.ts";

/** The packages that a file brings along wherever it runs, through every file that it imports. */
function packagesOf(paths: readonly string[]): string[] {
	const seen = new Set(paths);
	const packages = new Set<string>();
	for (const path of seen) {
		for (const { target, isTypeOnly } of importsOf({ path, text: readFileSync(path, "utf8") })) {
			if (isTypeOnly) continue;
			if (target.startsWith("app/")) seen.add(target);
			else packages.add(target);
		}
	}
	return [...packages];
}

const page = (file: string) => `app/routes/services/${file}`;

test("the search takes nothing but Fuse.js to a phone", () => {
	expect(packagesOf([page("search-worker.ts")])).toEqual(["fuse.js/min-basic"]);
});

test("what asks it takes nothing but what draws the page", () => {
	expect(packagesOf([page("use-live-search.ts")])).toEqual(["react", "react-router"]);
});

test("what the page is drawn by brings no schemas", () => {
	const parts = ["words-form.tsx", "place-form.tsx", "narrow.tsx", "results.tsx"].map(page);
	expect(packagesOf(parts)).not.toContain("zod");
});
