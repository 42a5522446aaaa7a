// npm run bench: measures the parts that tests/bench holds, and says of each goal whether it is met.
// --only <part> runs one part, and may be given more than once.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commandLine, refuse } from "./arguments.ts";
import { type BenchLine, type BenchPart, benchTable, goalsMet } from "./bench-report.ts";

const FOLDER = join("tests", "bench");
const ENDING = ".bench-part.ts";
/** They take a browser: npm run bench:web. */
const ONLY_WHEN_ASKED = ["web", "typing", "desk"];

const parts = readdirSync(FOLDER)
	.filter((name) => name.endsWith(ENDING))
	.map((name) => name.slice(0, -ENDING.length));
const { values } = commandLine(
	{ options: { only: { type: "string", multiple: true } } },
	"npm run bench -- [--only <part>]",
);
const chosen = values.only ?? parts.filter((name) => !ONLY_WHEN_ASKED.includes(name));
const unknown = chosen.find((name) => !parts.includes(name));
if (unknown !== undefined) refuse(`--only wants one of ${parts.join(", ")}.`);

const lines: BenchLine[] = [];
for (const name of chosen) {
	console.error(`measuring: ${name}`);
	const part: BenchPart = await import(pathToFileURL(join(FOLDER, name + ENDING)).href);
	lines.push(...(await part.measure()));
}
console.log(`${benchTable(lines)}\n\n${goalsMet(lines)}`);
