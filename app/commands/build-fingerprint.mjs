// Plain JavaScript: Node takes 20 MB and a tenth of a second to read TypeScript, which npm start else has no use for.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that a build is made of, by name in the repository. */
const SOURCES = [
	"app",
	"content",
	"public",
	"package.json",
	"package-lock.json",
	"react-router.config.ts",
	"tsconfig.json",
	"vite.config.ts",
];

const STAMP = join("build", "fingerprint");

/** A hash of all that a build is made of, by name and content: times change with every checkout. @param root the repository's folder */
export function fingerprint(root) {
	const hash = createHash("sha256");
	for (const file of SOURCES.flatMap((source) => filesOf(root, source))) {
		hash
			.update(`${file}\0`)
			.update(readFileSync(join(root, file)))
			.update("\0");
	}
	return hash.digest("base64url");
}

/** Whether a finished build is there that was made of exactly what is there now. @param root the repository's folder */
export function isBuildFresh(root) {
	const stamp = join(root, STAMP);
	return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(root);
}

/** Marks the build as unfinished (undefined) or as made of what has this fingerprint. @param root the repository's folder */
export function stampBuild(root, madeOf) {
	if (madeOf === undefined) rmSync(join(root, STAMP), { force: true });
	else writeFileSync(join(root, STAMP), madeOf);
}

function filesOf(root, source) {
	const path = join(root, source);
	if (!existsSync(path)) return [];
	if (/\.\w+$/.test(source)) return [source];
	return readdirSync(path, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
		.sort();
}
