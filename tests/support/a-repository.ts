import { execFileSync, type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentWith, entryText } from "./content-folder.ts";

const IDENTITY = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];

/** A copy of our code with two invented entries and a history of its own, in a temporary folder. */
export class ARepository {
	/** A temporary folder that holds the repository and whatever a test puts beside it. */
	readonly root = mkdtempSync(join(tmpdir(), "escalator-history-"));
	readonly folder = join(this.root, "repository");

	constructor() {
		const isNeeded = (path: string) => !/\.test\.tsx?$/.test(path);
		for (const name of ["domain", "commands", "server", "i18n"].map((room) => join("app", room)))
			cpSync(name, join(this.folder, name), { recursive: true, filter: isNeeded });
		cpSync("package.json", join(this.folder, "package.json"));
		const content = contentWith({
			"harbour-line": entryText("harbour-line"),
			vale: entryText("vale"),
		});
		cpSync(content, join(this.folder, "content"), { recursive: true });
		rmSync(content, { recursive: true });
		cpSync("content/locales", join(this.folder, "content", "locales"), { recursive: true });
		this.linkPackages(this.folder);
		writeFileSync(join(this.folder, ".gitignore"), "node_modules\n");
		this.git(["init", "--quiet", "--initial-branch=main"]);
	}

	/** Gives a folder the packages that are installed here. */
	linkPackages(folder: string): void {
		symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"), "junction");
	}

	git(words: string[], env: Record<string, string> = {}): string {
		return execFileSync("git", [...IDENTITY, "-c", "commit.gpgsign=false", ...words], {
			cwd: this.folder,
			encoding: "utf8",
			env: { ...process.env, ...env },
		});
	}

	/** Commits all there is, as of a day. @returns the commit's id */
	commit(day: string): string {
		const date = `${day}T12:00:00Z`;
		this.git(["add", "--all"]);
		const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
		this.git(["commit", "--quiet", "--message=A day"], dates);
		return this.git(["rev-parse", "HEAD"]).trim();
	}

	/** Replaces text in a file. @throws Error where the file does not hold it, so that no change is none */
	change(file: string, from: RegExp, to: string): void {
		const path = join(this.folder, file);
		const text = readFileSync(path, "utf8");
		if (!from.test(text)) throw new Error(`${file} holds no ${from}`);
		writeFileSync(path, text.replace(from, to));
	}

	/** Runs one of its commands, such as `app/commands/match.ts`. */
	run(
		words: string[],
		{ input = "", folder = this.folder, env = {} as NodeJS.ProcessEnv } = {},
	): SpawnSyncReturns<string> {
		return spawnSync(process.execPath, words, {
			cwd: folder,
			input,
			encoding: "utf8",
			env: { ...process.env, ...env },
		});
	}

	remove(): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}
