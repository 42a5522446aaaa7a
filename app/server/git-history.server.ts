import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** What a match is made of: a commit that touches none of these gives what its parent gave. */
const CODE = ["app/domain", "app/commands", "app/i18n", "app/server", "package.json"];
const CONTENT = "content";
const MATCH = "app/commands/match.ts";

/** A commit that may give another match than the one before it. */
export interface Commit {
	id: string;
	/** Seconds since 1970, as whoever committed it had it. */
	at: number;
}

/** What a commit's match is made of: equal texts mean equal files. */
export interface Makings {
	code: string;
	content: string;
}

/** The history of the repository in a folder. */
export class GitHistory {
	private readonly folder: string;

	constructor(folder: string) {
		this.folder = folder;
	}

	/** Whether it is there to be read; else why not, in words. */
	get missing(): string | undefined {
		const { error, status } = this.git("rev-parse", "--verify", "--quiet", "HEAD");
		if (error) return "The program git is not on this machine, and only it can read the history.";
		return status === 0
			? undefined
			: "This folder has no history: it is no git repository with a commit.";
	}

	/** Whether older commits were left out when it was copied. */
	get isShallow(): boolean {
		return this.git("rev-parse", "--is-shallow-repository").stdout.trim() === "true";
	}

	/** The commits that touched what a match is made of, newest first. */
	commits(): Commit[] {
		const paths = [...CODE, CONTENT];
		const { stdout } = this.git(
			"rev-list",
			"--timestamp",
			"--full-history",
			"HEAD",
			"--",
			...paths,
		);
		return stdout
			.split("\n")
			.filter((line) => line !== "")
			.map((line) => {
				const [at, id] = line.split(" ");
				return { id: id ?? "", at: Number(at) };
			});
	}

	/** The commit that a branch, a tag or part of an id names; undefined where none of that name is here. */
	commitNamed(ref: string): Pick<Commit, "id"> | undefined {
		const words = ["--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
		const { status, stdout } = this.git("rev-parse", ...words);
		return status === 0 ? { id: stdout.trim() } : undefined;
	}

	/** What a commit's match is made of; undefined where it has no such command yet. */
	makings({ id }: Commit): Makings | undefined {
		const lines = this.git("ls-tree", id, MATCH, CONTENT, ...CODE).stdout.split("\n");
		if (!lines.some((line) => line.endsWith(`\t${MATCH}`))) return undefined;
		const isContent = (line: string) => line.endsWith(`\t${CONTENT}`);
		return {
			code: lines.filter((line) => !isContent(line)).join("\n"),
			content: lines.filter(isContent).join("\n"),
		};
	}

	/**
	 * Lays a commit's files out in a folder of their own, with the packages that are installed here.
	 *
	 * @param within - a temporary folder
	 * @param run - told the new folder's path; afterwards that folder goes
	 * @param paths - which files and folders to lay out; everything where left out
	 * @throws Error where git or tar fails, as where the commit holds none of them
	 */
	laidOut<Out>(
		{ id }: Pick<Commit, "id">,
		within: string,
		run: (folder: string) => Out,
		paths: readonly string[] = [],
	): Out {
		const folder = join(within, id);
		const archive = `${folder}.tar`;
		mkdirSync(folder, { recursive: true });
		try {
			const made = this.git("archive", "--format=tar", `--output=${archive}`, id, ...paths);
			const opened = spawnSync("tar", ["-xf", archive, "-C", folder]);
			if (made.status !== 0 || opened.status !== 0)
				throw new Error(`Commit ${id} cannot be laid out.`);
			symlinkSync(join(this.folder, "node_modules"), join(folder, "node_modules"), "junction");
			return run(folder);
		} finally {
			rmSync(folder, { recursive: true, force: true });
			rmSync(archive, { force: true });
		}
	}

	private git(...words: string[]) {
		return spawnSync("git", words, {
			cwd: this.folder,
			encoding: "utf8",
			maxBuffer: 64 * 1024 * 1024,
		});
	}
}
