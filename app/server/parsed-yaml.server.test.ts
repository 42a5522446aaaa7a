import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetParsed, keyOf, PARSED_YAML, parsedAtBuild } from "./parsed-yaml.server.ts";
import { readYaml } from "./read-yaml.server.ts";

const TEXT = "id: harbour\nname: Harbour\n";
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "parsed-"));
	vi.spyOn(process, "cwd").mockReturnValue(root);
	mkdirSync(join(root, "build"));
});
afterEach(() => {
	vi.restoreAllMocks();
	forgetParsed();
	rmSync(root, { recursive: true });
});

function built(values: Record<string, unknown>): void {
	writeFileSync(join(root, PARSED_YAML), JSON.stringify(values));
}

test("a text that the build saw is not parsed again, and its lines are found all the same", () => {
	built({ [keyOf(TEXT)]: { id: "harbour", name: "as the build has it" } });
	writeFileSync(join(root, "one.yaml"), TEXT);
	const { value, lineOf, problems } = readYaml(join(root, "one.yaml"), "one.yaml");
	expect(value).toEqual({ id: "harbour", name: "as the build has it" });
	expect(problems).toEqual([]);
	expect(lineOf(["name"])).toBe(2);
});

test("a text changed by one letter is read as it is", () => {
	built({ [keyOf(TEXT)]: { id: "old" } });
	writeFileSync(join(root, "one.yaml"), TEXT.replace("Harbour", "Harbor"));
	expect(readYaml(join(root, "one.yaml"), "one.yaml").value).toEqual({
		id: "harbour",
		name: "Harbor",
	});
});

test("without a build, or with a broken file of it, nothing is known", () => {
	expect(parsedAtBuild(TEXT)).toBeUndefined();
	forgetParsed();
	writeFileSync(join(root, PARSED_YAML), "{ cut");
	expect(parsedAtBuild(TEXT)).toBeUndefined();
});
