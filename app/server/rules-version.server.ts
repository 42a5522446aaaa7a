import { readdirSync, readFileSync } from "node:fs";
import { hashOf } from "./hash.server.ts";
import { repositoryPath } from "./repository-root.server.ts";

/**
 * The version of the rules: a hash of the sources of `app/domain`, tests left
 * out, the same on any machine. A receipt carries it beside the catalogue's.
 */
export function rulesVersion(): string {
	const folder = repositoryPath("app", "domain");
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((name) => name.replaceAll("\\", "/"))
		.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
		.toSorted();
	return hashOf(
		files.map((name) => [name, readFileSync(`${folder}/${name}`, "utf8").replaceAll("\r\n", "\n")]),
	);
}
