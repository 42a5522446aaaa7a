import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockFile {
	packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

/**
 * Packages for another platform that a lock file wants and does not hold, as `wanted by whom: name`.
 *
 * A registry that lacks some of them leaves such a lock file behind, and then `npm ci` refuses it on every fresh clone.
 */
function missingPlatforms({ packages }: LockFile): string[] {
	return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter(
				(name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
			)
			.map((name) => `${path}: ${name}`),
	);
}

test("npm ci accepts the lock file: the packages of every platform are in it", () => {
	expect(missingPlatforms(JSON.parse(readFileSync("package-lock.json", "utf8")))).toEqual([]);
});

test("a package that one platform would miss is noticed", () => {
	const tool = { optionalDependencies: { "tool-linux": "1.0.0", "tool-darwin": "1.0.0" } };
	const packages = { "node_modules/tool": tool, "node_modules/tool-linux": {} };
	expect(missingPlatforms({ packages })).toEqual(["node_modules/tool: tool-darwin"]);
});
