import { basename } from "node:path/posix";
import { isTest, type SourceFile } from "./source-file.ts";

const MOST_LINES = 350;
/** Root files that git tracks by their place, not by their importance. */
const MOST_ROOT_FILES = 15;
const TECHNICAL_NAME = /^(?:utils?|helpers?|common|misc|shared|lib)$/;

/** What only one file may do, and what the domain may never do. */
const PLACES: { what: string; found: RegExp; only: RegExp; within: RegExp }[] = [
	{
		what: "reads the clock",
		found: /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b/,
		only: /^app\/server\/clock\.server\.ts$/,
		within: /^app\/(?!commands\/)/,
	},
	{
		what: "reads the environment",
		found: /\bprocess\.env\b(?!\.NODE_ENV\b)/,
		only: /^app\/server\/env\.server\.ts$/,
		within: /^app\/(?!commands\/)/,
	},
	{
		what: "is not pure",
		found: /\bprocess\b\.|\bMath\.random\b|\bfetch\(|\bconsole\./,
		only: /^$/,
		within: /^app\/domain\//,
	},
	{
		what: "speaks SQL",
		found:
			/["'`]\s*(?:SELECT\b[^"'`]*\bFROM\b|INSERT INTO\b|UPDATE\b[^"'`]*\bSET\b|DELETE FROM\b)/i,
		only: /^app\/server\//,
		within: /^app\//,
	},
];

/** A path that exists on one machine, or above the repository. */
const OUTSIDE = /(?:^|[^\w.])(?:\.\.\/shared\/|\/(?:work|home\/\w+|root|Users\/\w+|tmp)\/\w)/;

/** What a file does against the rules of the house, each in a sentence. */
export function brokenHouseRules(file: SourceFile): string[] {
	const says = (condition: boolean, what: string) => (condition ? [`${file.path} ${what}`] : []);
	const lines = file.text.split("\n").length - 1;
	const name = basename(file.path).replace(/\..*$/, "");
	const code = withoutComments(file.text);
	const isCode = /\.(?:ts|tsx|mjs)$/.test(file.path);
	const isBarrel = name === "index" && /\bexport\b[^;]*\bfrom\b/.test(code);
	return [
		...says(
			isCode && lines > MOST_LINES,
			`has ${lines} lines, more than ${MOST_LINES}: look for its second subject`,
		),
		...says(isBarrel, "is a barrel: import from where a thing stands"),
		...file.path
			.split("/")
			.map((part) => part.replace(/\..*$/, ""))
			.filter((part) => TECHNICAL_NAME.test(part))
			.map((part) => `${file.path} is named after a technique: ${part}`),
		...says(OUTSIDE.test(file.text), "names a place outside the repository"),
		...PLACES.filter(({ found, only, within }) => {
			return (
				within.test(file.path) && !only.test(file.path) && !isTest(file.path) && found.test(code)
			);
		}).map(({ what }) => `${file.path} ${what}`),
	];
}

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** Whether the root of the repository holds too many files. @param names - the names of the files that git would track there */
export function crowdedRoot(names: string[]): string[] {
	if (names.length <= MOST_ROOT_FILES) return [];
	return [
		`${names.length} files at the root, more than ${MOST_ROOT_FILES}: can a tool's settings live in package.json or a folder?`,
	];
}

/** Files that have no business among data. @param paths - everything in content/ and seeds/ */
export function codeAmongData(paths: string[]): string[] {
	return paths.filter((path) => /\.(?:ts|tsx|js|mjs|cjs|html?)$/.test(path));
}
