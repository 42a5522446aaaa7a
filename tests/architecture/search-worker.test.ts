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

test("the search takes nothing but Fuse.js to a phone", () => {
	const search = ["app/domain/search/search.ts", "app/domain/search/search-index.ts"];
	expect(packagesOf(search)).toEqual(["fuse.js/min-basic"]);
});
