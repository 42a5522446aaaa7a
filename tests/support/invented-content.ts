import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { parse, stringify } from "yaml";
import type { WrittenService } from "#app/domain/catalogue/service.schema.ts";

/** The same app with content of our own: all but `content/` is this repository's. */
const AS_IT_IS = ["app", "build", "node_modules", "package.json", "public", "seeds"];

type Fields = Partial<Record<keyof WrittenService, unknown>>;

/**
 * A copy of this repository in which some entries are altered, to be served by `startBuiltApp`; it goes with the test.
 *
 * @param altered - by service id, the fields that replace the entry's own; a new id begins as a copy of `from`
 */
export function withInventedContent(altered: Record<string, Fields & { from?: string }>): string {
	const root = mkdtempSync(join(tmpdir(), "escalator-content-"));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const name of AS_IT_IS) symlinkSync(join(process.cwd(), name), join(root, name));
	cpSync("content", join(root, "content"), { recursive: true });
	for (const [id, { from, ...fields }] of Object.entries(altered)) {
		const read = join(root, "content", "services", `${from ?? id}.yaml`);
		const entry = { ...parse(readFileSync(read, "utf8")), id, ...fields };
		writeFileSync(join(root, "content", "services", `${id}.yaml`), stringify(entry));
	}
	return root;
}
