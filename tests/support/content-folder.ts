import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { aWrittenService } from "./a-service.ts";

/** The content folder of this repository. */
export const contentFolder = fileURLToPath(new URL("../../content", import.meta.url));

/** The text of a right entry; lines in the order of the schema's fields. */
export function entryText(id: string): string {
	return `# yaml-language-server: $schema=../schema/service.schema.json\n${stringify({ ...aWrittenService(), id })}`;
}

/**
 * A copy of what the catalogue is read from in a new temporary folder, with these
 * entries in place of the real ones; the first of them is the region's helpline.
 *
 * @param entries - the text of each entry by id
 * @param others - the text of other files, by their path within the folder, in place of what is copied
 */
export function contentWith(
	entries: Record<string, string>,
	others: Record<string, string> = {},
): string {
	const folder = mkdtempSync(join(tmpdir(), "content-"));
	for (const name of ["region.yaml", "documents.yaml", "crisis.yaml", "triage"]) {
		cpSync(join(contentFolder, name), join(folder, name), { recursive: true });
	}
	const region = readFileSync(join(folder, "region.yaml"), "utf8");
	const [helpline] = Object.keys(entries);
	writeFileSync(
		join(folder, "region.yaml"),
		region.replace(/^helpline: .*$/m, `helpline: ${helpline}`),
	);
	// The real crisis lines lead to entries that are not here.
	const crisis = readFileSync(join(folder, "crisis.yaml"), "utf8");
	writeFileSync(join(folder, "crisis.yaml"), crisis.replaceAll(/^ {4}service: .*\n/gm, ""));
	mkdirSync(join(folder, "services"));
	for (const [id, text] of Object.entries(entries))
		writeFileSync(join(folder, "services", `${id}.yaml`), text);
	for (const [name, text] of Object.entries(others)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}
