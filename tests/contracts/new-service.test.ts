import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { newServiceText, SERVICE_TEMPLATE_FILE } from "#app/domain/catalogue/new-service.ts";
import { readContent } from "#app/server/content-reader.server.ts";
import { contentWith, entryText } from "../support/content-folder.ts";

const TEMPLATE = readFileSync(SERVICE_TEMPLATE_FILE, "utf8");
const NEW = { id: "pier", name: 'The "Pier": work', today: "2026-11-21" };

/** What an editor fills in where the template stands empty. */
const FILLED: [empty: string, filled: string][] = [
	["level:", "level: local"],
	["kind:", "kind: advice"],
	["escalator:", "escalator: step-on"],
	["summary:", "summary: Somebody to ask."],
	["  -", "  - A talk"],
	["whoItsFor:", "whoItsFor: Anyone."],
	["    title:", "    title: A leaflet"],
	["    says:", "    says: All of it"],
];

function problemsOf(text: string) {
	const read = readContent(contentWith({ start: entryText("start"), pier: text }));
	return read.ok ? [] : read.problems;
}

function filledIn(text: string): string {
	const lines = text.split("\n");
	return lines.map((line) => FILLED.find(([empty]) => line === empty)?.[1] ?? line).join("\n");
}

/** Every field that the template offers, without its #. */
function uncommented(text: string): string {
	return text.replace("helpsWith: []", "helpsWith:").replace(/^#(?=[a-z]| {2})/gm, "");
}

test("a new file is wrong only where the editor must fill it in, and right once they have", () => {
	const text = newServiceText(TEMPLATE, NEW);
	expect(problemsOf(text).map(({ path }) => path.join("."))).toEqual([
		"level",
		"kind",
		"escalator",
		"summary",
		"whatYouGet.0",
		"whoItsFor",
		"sources.0.title",
		"sources.0.says",
	]);
	expect(problemsOf(filledIn(text))).toEqual([]);
	expect(parse(text)).toMatchObject({ id: "pier", name: NEW.name });
	expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schema\/service\.schema\.json\n/);
});

test("every field that the template offers can be used", () => {
	const text = uncommented(filledIn(newServiceText(TEMPLATE, NEW))).replace(
		"rules: not-found",
		"rules: stated",
	);
	expect(problemsOf(text.replaceAll("1 High Street, Derby", "1 Quay"))).toEqual([]);
	expect(Object.keys(parse(text))).toEqual(
		expect.arrayContaining(["eligibility", "referral", "contact", "cost", "localFormOf"]),
	);
});

/** A copy of what the command needs, so that nothing is written here. */
function aCopy(): string {
	const root = mkdtempSync(join(tmpdir(), "escalator-new-"));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const name of ["app", "content", "package.json"])
		cpSync(name, join(root, name), { recursive: true });
	symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
	return root;
}

test("the command writes the file once, and says in words what it will not do", () => {
	const cwd = aCopy();
	const run = (...more: string[]) =>
		spawnSync(process.execPath, ["app/commands/new-service.ts", ...more], {
			cwd,
			encoding: "utf8",
			input: "",
		});
	const made = run("--id", "pier-two", "--name", "Pier Two");
	expect([made.status, made.stderr]).toEqual([0, ""]);
	expect(made.stdout).toContain("- content/services/pier-two.yaml, line");
	expect(made.stdout).toContain("npm run preview -- pier-two");
	const file = join(cwd, "content/services/pier-two.yaml");
	expect(readFileSync(file, "utf8")).toContain('name: "Pier Two"');
	for (const [args, says] of [
		[["--id", "pier-two", "--name", "Pier"], "There is an entry with this id"],
		[["--id", "../pier", "--name", "Pier"], "lower-case words joined by hyphens"],
		[["--id", "pier", "--name", ""], "The name is too short"],
		[["--id", "pier"], "needs an id and a name"],
		[["--nonsense"], "This is not how to ask"],
	] as const) {
		const refused = run(...args);
		expect([refused.status, refused.stdout]).toEqual([2, ""]);
		expect(refused.stderr).toContain(says);
	}
});
