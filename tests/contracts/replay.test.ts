import { readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ARepository } from "../support/a-repository.ts";

const A_WHILE = { timeout: 300_000 };
const ANSWERS = '{"answers":{"age":24,"work":"looking","barriers":["transport"]}}';
const DAY = "2026-11-23";
const UNKNOWN = `${DAY}.c000000000000.r000000000000`;

let repository: ARepository;
beforeAll(() => {
	repository = new ARepository();
	writeFileSync(join(repository.root, "answers.json"), ANSWERS);
}, A_WHILE.timeout);
afterAll(() => repository.remove());

/** What is shown on the day by the repository's files as they are now. */
function shown(): { body: string; receipt: string } {
	const words = ["app/commands/match.ts", "-", "--today", DAY];
	const body = repository.run(words, { input: ANSWERS }).stdout;
	return { body, receipt: JSON.parse(body).receipt };
}

function replay(receipt: string, file = "answers.json", options = {}) {
	return repository.run(["app/commands/replay.ts", receipt, join(repository.root, file)], options);
}

const spareFolders = () => readdirSync(tmpdir()).filter((name) => /^escalator-replay-/.test(name));

test("what was shown is shown again, by the version that showed it", A_WHILE, () => {
	const before = spareFolders();
	const first = { ...shown(), commit: repository.commit("2026-11-20") };
	repository.change(
		"content/triage/ranking.yaml",
		/^local:\n {2}points: \d+/m,
		"local:\n  points: 1",
	);
	const second = { ...shown(), commit: repository.commit("2026-11-23") };
	repository.change("app/domain/triage/standing.ts", /MOST_AGE_STEPS = 4/, "MOST_AGE_STEPS = 3");
	// Made anew long after, as by a rebase: its receipt is found all the same.
	const third = { ...shown(), commit: repository.commit("2027-05-01") };
	repository.change("app/domain/triage/standing.ts", /MOST_AGE_STEPS = 3/, "MOST_AGE_STEPS = 2");
	const now = shown();

	const receipts = [first, second, third, now].map(({ receipt }) => receipt);
	expect(new Set(receipts).size).toBe(4);
	for (const { receipt, body, commit } of [first, second, third])
		expect(replay(receipt)).toMatchObject({
			status: 0,
			stdout: body,
			stderr: `By commit ${commit}.\n`,
		});
	expect(replay(now.receipt)).toMatchObject({
		status: 0,
		stdout: now.body,
		stderr: "By the files as they are here now.\n",
	});
	expect(spareFolders()).toEqual(before);
});

test.each([
	["no receipt", "2026-11-23", "answers.json", "This is no receipt."],
	[
		"a receipt of no real day",
		UNKNOWN.replace(DAY, "2026-02-30"),
		"answers.json",
		"This is no receipt.",
	],
	["a file that is not there", UNKNOWN, "nothing.json", "cannot be read"],
	["a file that is no JSON", UNKNOWN, "repository/.gitignore", "This is not JSON"],
])("%s is said in words, with exit code 2", A_WHILE, (_, receipt, file, says) => {
	const { status, stdout, stderr } = replay(receipt, file);
	expect([status, stdout]).toEqual([2, ""]);
	expect(stderr).toContain(says);
	expect(stderr).not.toMatch(/^ {4}at /m);
});

test("a receipt that no version gives is said to be none; wrong answers are named", A_WHILE, () => {
	writeFileSync(join(repository.root, "wrong.json"), '{"answers":{"age":"24"}}');
	const { status, stderr } = replay(UNKNOWN, "wrong.json");
	expect(status).toBe(2);
	expect(stderr).toContain("No version in the history gives this receipt.");
	expect(stderr).toContain("Please mend: age.");
});

test("a copy with part of the history says how to get the rest", A_WHILE, () => {
	const folder = join(repository.root, "shallow");
	repository.git(["clone", "--quiet", "--depth=1", `file://${repository.folder}`, folder]);
	repository.linkPackages(folder);
	const { status, stderr } = replay(UNKNOWN, undefined, { folder });
	expect(status).toBe(2);
	expect(stderr).toContain("git fetch --unshallow");
});

test.each([
	["without git", { PATH: "/nowhere" }, "git is not on this machine"],
	["without a history", { GIT_DIR: "/nowhere" }, "no git repository"],
])("%s it says so", A_WHILE, (_, env, says) => {
	const { status, stderr } = replay(UNKNOWN, undefined, { env });
	expect(status).toBe(2);
	expect(stderr).toContain(says);
});
