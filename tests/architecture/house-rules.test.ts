import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { brokenHouseRules, codeAmongData, crowdedRoot } from "./house-rules.ts";
import { pathsBelow, readFilesBelow } from "./source-file.ts";

const TEXT = /\.(?:ts|tsx|mjs|css|json|yaml|md)$/;
const ofFile = (path: string, text: string) => brokenHouseRules({ path, text });

test.each(["app", "tests"])("every file of %s keeps the rules of the house", (folder) => {
	expect(readFilesBelow(folder, TEXT).flatMap(brokenHouseRules)).toEqual([]);
});

test("content and seeds hold data only", () => {
	expect(codeAmongData(["content", "seeds"].flatMap(pathsBelow))).toEqual([]);
});

test("the root holds few files", () => {
	const files = readdirSync(".", { withFileTypes: true }).filter((entry) => entry.isFile());
	expect(
		crowdedRoot(files.map(({ name }) => name).filter((name) => !name.endsWith(".log"))),
	).toEqual([]);
});

const SHARED = ["..", "shared", "data.csv"].join("/");
const MACHINE = ["", "home", "me", "data.csv"].join("/");

test.each([
	{ rule: "length", path: "app/domain/a.ts", text: "x\n".repeat(351) },
	{ rule: "barrels", path: "app/components/index.ts", text: 'export * from "./a.tsx";\n' },
	{ rule: "names of files", path: "app/server/helpers.server.ts", text: "" },
	{ rule: "names of folders", path: "app/utils/dates.ts", text: "" },
	{ rule: "places outside", path: "app/server/a.ts", text: `read("${SHARED}")` },
	{ rule: "places of one machine", path: "tests/a.test.ts", text: `read("${MACHINE}")` },
	{ rule: "the clock", path: "app/domain/a.ts", text: "const at = Date.now();" },
	{ rule: "the clock", path: "app/domain/a.ts", text: "const at = new Date();" },
	{
		rule: "the clock",
		path: "app/server/a.server.ts",
		text: "const at = Temporal.Now.plainDateISO();",
	},
	{
		rule: "the environment",
		path: "app/routes/a/route.tsx",
		text: "const port = process.env.PORT;",
	},
	{ rule: "chance", path: "app/domain/a.ts", text: "const luck = Math.random();" },
	{ rule: "the network", path: "app/domain/a.ts", text: 'await fetch("https://a");' },
	{ rule: "SQL", path: "app/routes/a/route.tsx", text: 'db.run("SELECT id FROM staff");' },
])("$rule: $text", ({ path, text }) => {
	expect(ofFile(path, text)).toHaveLength(1);
});

test.each([
	{ path: "app/server/clock.server.ts", text: "return Date.now();" },
	{ path: "app/server/log.server.ts", text: "return new Date(at).toISOString();" },
	{ path: "app/server/a.server.ts", text: 'const isLive = process.env.NODE_ENV === "production";' },
	{
		path: "app/domain/a.ts",
		text: "// Date.now() would make this depend on the day\nexport const a = 1;",
	},
	{ path: "app/domain/a.test.ts", text: "const at = Date.now();" },
	{ path: "app/components/index-card/index-card.tsx", text: "export const a = 1;" },
	{ path: "app/domain/a.ts", text: "x\n".repeat(350) },
])("lets $path say $text", ({ path, text }) => {
	expect(ofFile(path, text)).toEqual([]);
});

test("code among data and a crowded root are noticed", () => {
	expect(codeAmongData(["content/region.yaml", "content/rules.ts", "seeds/page.html"])).toEqual([
		"content/rules.ts",
		"seeds/page.html",
	]);
	expect(crowdedRoot(Array.from({ length: 16 }, (_, index) => `${index}.json`))).toHaveLength(1);
});
