import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryPath } from "./repository-root.server.ts";

/** Where the build leaves what it parsed. */
export const PARSED_YAML = join("build", "parsed-yaml.json");

let values: Readonly<Record<string, unknown>> | undefined;

/**
 * What a YAML text holds, as the build parsed it: reading 300 entries takes a second, and a start must not.
 *
 * @returns undefined where the build did not see exactly this text, and for broken YAML
 */
export function parsedAtBuild(text: string): unknown {
	values ??= readValues();
	return values[keyOf(text)];
}

/** Lets go of what the build parsed, once the content is in memory in its own form. */
export function forgetParsed(): void {
	values = undefined;
}

function readValues(): Record<string, unknown> {
	try {
		return JSON.parse(readFileSync(repositoryPath(PARSED_YAML), "utf8"));
	} catch {
		// Nothing was built here, as under npm run dev: every file is parsed when it is read.
		return {};
	}
}

/** What a text is kept under. */
export function keyOf(text: string): string {
	return createHash("sha256").update(text).digest("base64url");
}
