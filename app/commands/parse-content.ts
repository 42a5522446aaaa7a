import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { keyOf, PARSED_YAML } from "#app/server/parsed-yaml.server.ts";
import { parseYaml } from "#app/server/read-yaml.server.ts";
import { repositoryPath } from "#app/server/repository-root.server.ts";

/** Parses every YAML file of the content once, for the starts to come. Broken ones are left to the start, which says what is wrong. */
export function parseContent(): void {
	const values: Record<string, unknown> = {};
	const names = readdirSync(repositoryPath("content"), { recursive: true, encoding: "utf8" });
	for (const name of names.filter((one) => one.endsWith(".yaml"))) {
		const text = readFileSync(repositoryPath("content", name), "utf8");
		const { value, problems } = parseYaml(name, text);
		if (problems.length === 0) values[keyOf(text)] = value;
	}
	writeFileSync(repositoryPath(PARSED_YAML), JSON.stringify(values));
}
