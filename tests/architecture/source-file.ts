import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** A file of the repository, by its path from the root, with `/` between folders. */
export interface SourceFile {
	path: string;
	text: string;
}

/** One import as a file wrote it, and what it stands for. */
export interface Import {
	written: string;
	/** A path from the root (`app/domain/facts/fact.ts`), or a package's name. */
	target: string;
	/** Whether only types are taken, which leaves nothing behind at run time. */
	isTypeOnly: boolean;
}

const STATEMENT =
	/(?:^|[;\n])\s*(?:import|export)\b(\s*type\b)?([^'"]*?)\bfrom\s*["']([^"']+)["']/g;
const BARE = /(?:^|[;\n])\s*import\s*["']([^"']+)["']/g;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']/g;

/** Every import of a file: static, for its effect, re-exported or made at run time. */
export function importsOf(file: SourceFile): Import[] {
	const code = file.text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
	const toImport = (written: string, isTypeOnly: boolean): Import => ({
		written,
		target: resolve(file.path, written),
		isTypeOnly,
	});
	return [
		...[...code.matchAll(STATEMENT)].map(([, type, names = "", written = ""]) =>
			toImport(written, type !== undefined || takesOnlyTypes(names)),
		),
		...[...code.matchAll(BARE)].map(([, written = ""]) => toImport(written, false)),
		...[...code.matchAll(DYNAMIC)].map(([, written = ""]) => toImport(written, false)),
	];
}

/** Whether `{ type A, type B }` names nothing but types. */
function takesOnlyTypes(names: string): boolean {
	const inner = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
	const parts = inner?.split(",").filter((part) => part.trim() !== "") ?? [];
	return parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part));
}

function resolve(from: string, written: string): string {
	if (written.startsWith("#app/")) return written.slice(1);
	return written.startsWith(".") ? posix.join(posix.dirname(from), written) : written;
}

/** Every file below a folder of the repository, read; folders that are not there hold none. */
export function readFilesBelow(folder: string, names: RegExp): SourceFile[] {
	return pathsBelow(folder)
		.filter((path) => names.test(path))
		.map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** The paths of every file below a folder, from the root of the repository. */
export function pathsBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name));
}

/** Whether a file is a test, which may reach for anything. */
export function isTest(path: string): boolean {
	return path.startsWith("tests/") || /\.test\.tsx?$/.test(path);
}
