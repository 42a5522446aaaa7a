import { execFileSync, spawnSync } from "node:child_process";
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const A_WHILE = 120_000;
const ANSWERS = '{"answers":{"age":24,"work":"looking","barriers":["transport"]}}';
const DAY = "2026-11-23";

let root: string;
let folder: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "escalator-history-"));
	folder = join(root, "repository");
	for (const name of ["app", "content", "package.json"])
		cpSync(name, join(folder, name), {
			recursive: true,
			filter: (path) => !/\.test\.tsx?$/.test(path),
		});
	symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"), "junction");
	writeFileSync(join(folder, ".gitignore"), "node_modules\n");
	writeFileSync(join(root, "answers.json"), ANSWERS);
	git("init", "--quiet", "--initial-branch=main");
}, A_WHILE);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function git(...words: string[]): string {
	const who = [
		"-c",
		"user.name=Test",
		"-c",
		"user.email=test@example.org",
		"-c",
		"commit.gpgsign=false",
	];
	return execFileSync("git", [...who, ...words], { cwd: folder, encoding: "utf8" });
}

/** Commits all there is, as of a day. @returns the commit's id */
function commit(day: string): string {
	const date = `${day}T12:00:00Z`;
	git("add", "--all");
	execFileSync(
		"git",
		[
			"-c",
			"user.name=Test",
			"-c",
			"user.email=test@example.org",
			"-c",
			"commit.gpgsign=false",
			"commit",
			"--quiet",
			"--message=A day",
		],
		{
			cwd: folder,
			env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
		},
	);
	return git("rev-parse", "HEAD").trim();
}

function change(file: string, from: RegExp, to: string): void {
	const path = join(folder, file);
	const text = readFileSync(path, "utf8");
	if (!from.test(text)) throw new Error(`${file} holds no ${from}`);
	writeFileSync(path, text.replace(from, to));
}

function match(): { body: string; receipt: string } {
	const words = ["app/commands/match.ts", "-", "--today", DAY];
	const body = execFileSync(process.execPath, words, {
		cwd: folder,
		input: ANSWERS,
		encoding: "utf8",
	});
	return { body, receipt: JSON.parse(body).receipt };
}

function replay(receipt: string, file = join(root, "answers.json"), cwd = folder) {
	const words = ["app/commands/replay.ts", receipt, file];
	return spawnSync(process.execPath, words, { cwd, encoding: "utf8" });
}

const spareFolders = () =>
	readdirSync(tmpdir()).filter((name) => name.startsWith("escalator-replay-"));

test("what was shown is shown again, from the version that showed it", { timeout: A_WHILE }, () => {
	const before = spareFolders();
	const first = match();
	const firstCommit = commit("2026-11-20");
	change("content/triage/ranking.yaml", /^local:\n {2}points: \d+/m, "local:\n  points: 1");
	const second = match();
	const secondCommit = commit("2026-11-23");
	change("app/domain/triage/match.ts", /const MOST_AGE_STEPS = 4;/, "const MOST_AGE_STEPS = 3;");
	const third = match();
	// Made anew long after: its receipt is found all the same.
	commit("2027-05-01");
	change("app/domain/triage/match.ts", /const MOST_AGE_STEPS = 3;/, "const MOST_AGE_STEPS = 2;");
	expect(new Set([first, second, third].map(({ receipt }) => receipt)).size).toBe(3);

	expect(replay(match().receipt)).toMatchObject({
		status: 0,
		stdout: match().body,
		stderr: "By the files as they are here now.\n",
	});
	expect(replay(first.receipt)).toMatchObject({
		status: 0,
		stdout: first.body,
		stderr: `By commit ${firstCommit}.\n`,
	});
	expect(replay(second.receipt)).toMatchObject({
		status: 0,
		stdout: second.body,
		stderr: `By commit ${secondCommit}.\n`,
	});
	expect(replay(third.receipt)).toMatchObject({ status: 0, stdout: third.body });
	expect(spareFolders()).toEqual(before);
});

const UNKNOWN = `${DAY}.c000000000000.r000000000000`;

test.each([
	[
		"a receipt that no version gives",
		UNKNOWN,
		undefined,
		"No version in the history gives this receipt.",
	],
	["no receipt", "2026-11-23", undefined, "This is no receipt."],
	[
		"a receipt of no real day",
		UNKNOWN.replace(DAY, "2026-02-30"),
		undefined,
		"This is no receipt.",
	],
	["a file that is not there", UNKNOWN, "no-such-file.json", "cannot be read"],
	["a file that is no JSON", UNKNOWN, "package-lock.json", "This is not JSON"],
])("%s is said in words, with exit code 2", { timeout: A_WHILE }, (_, receipt, name, says) => {
	writeFileSync(join(folder, "package-lock.json"), "no JSON");
	const { status, stdout, stderr } = replay(receipt, name);
	expect([status, stdout]).toEqual([2, ""]);
	expect(stderr).toContain(says);
	expect(stderr).not.toMatch(/^ {4}at /m);
});

test("answers that today's version does not take are named", { timeout: A_WHILE }, () => {
	const file = join(root, "wrong.json");
	writeFileSync(file, '{"answers":{"age":"24"}}');
	expect(replay(UNKNOWN, file).stderr).toContain("Please mend: age.");
});

test("a copy with part of the history says how to get the rest", { timeout: A_WHILE }, () => {
	const shallow = join(root, "shallow");
	git("clone", "--quiet", "--depth=1", `file://${folder}`, shallow);
	symlinkSync(join(process.cwd(), "node_modules"), join(shallow, "node_modules"), "junction");
	expect(replay(UNKNOWN, undefined, shallow)).toMatchObject({
		status: 2,
		stderr: expect.stringContaining("git fetch --unshallow"),
	});
});

test("without git, or without a history, it says so", { timeout: A_WHILE }, () => {
	const withoutGit = spawnSync(
		process.execPath,
		["app/commands/replay.ts", UNKNOWN, join(root, "answers.json")],
		{
			cwd: folder,
			encoding: "utf8",
			env: { PATH: "/nowhere" },
		},
	);
	expect(withoutGit).toMatchObject({
		status: 2,
		stderr: expect.stringContaining("git is not on this machine"),
	});
	const withoutHistory = spawnSync(
		process.execPath,
		["app/commands/replay.ts", UNKNOWN, join(root, "answers.json")],
		{
			cwd: folder,
			encoding: "utf8",
			env: { ...process.env, GIT_DIR: join(root, "nowhere") },
		},
	);
	expect(withoutHistory).toMatchObject({
		status: 2,
		stderr: expect.stringContaining("no git repository"),
	});
});
