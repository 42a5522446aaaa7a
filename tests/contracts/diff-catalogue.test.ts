import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { ARepository } from "../support/a-repository.ts";
import { aWrittenService, type ServiceFields, sureNumber } from "../support/a-service.ts";

const A_WHILE = { timeout: 300_000 };
const from = ["leaflet"];

let repository: ARepository;
beforeAll(() => {
	repository = new ARepository();
	write("harbour-line", { contact: sureNumber, kind: "advice" });
	write("vale", { name: "Vale Debts", helpsWith: [{ barrier: "debt", main: true }] });
	write("quay", { name: "The Quay", contact: { phones: [{ number: "0300 000 0001", from }] } });
	repository.commit("2026-11-20");
	repository.git(["tag", "before"]);
}, A_WHILE.timeout);
afterAll(() => repository.remove());

function write(id: string, fields: ServiceFields): void {
	const entry = stringify(aWrittenService({ id, ...fields }));
	writeFileSync(join(repository.folder, "content", "services", `${id}.yaml`), entry);
}

function diff(...words: string[]) {
	const day = ["--today", "2026-11-22", "--walks", "300"];
	return repository.run(["app/commands/diff-catalogue.ts", ...words, ...day]);
}

test("where nothing changed, nobody's plan does", A_WHILE, () => {
	const { status, stdout, stderr } = diff("before");
	expect([status, stderr]).toEqual([0, ""]);
	expect(stdout).toContain("since before: nothing");
	expect(stdout).toContain("Nobody's plan changes (300 tried).");
});

test("a changed phone, an ended service and a new one, and whom they touch", A_WHILE, () => {
	const file = "content/services/quay.yaml";
	repository.change(file, /0300 000 0001/, "0300 000 0002");
	write("vale", {
		name: "Vale Debts",
		helpsWith: [{ barrier: "debt", main: true }],
		status: { is: "ended", from },
	});
	write("pier", { name: "Pier Jobs", kind: "employment-support", areas: ["derby"] });
	const { status, stdout, stderr } = diff("before");
	expect([status, stderr]).toEqual([0, ""]);
	expect(stdout).toContain("The Quay: phone changed\n  phone: 0300 000 0001 -> 0300 000 0002\n");
	expect(stdout).toContain("Vale Debts: ended\n  status: open -> ended\n");
	expect(stdout).toContain("Pier Jobs: new\n");
	expect(stdout).toMatch(/^\d+ of 300 plans change\.$/m);
	expect(stdout).toMatch(/^Vale Debts: \d+ loses? it \(alongside \d+\); .* most in \w+/m);
	expect(stdout).toMatch(/^Pier Jobs: \d+ gains? it \(start \d+\); .*; most in Derby \d+\.$/m);
	expect(stdout).toMatch(/^Gap, .*: \d+ gains? a gap, of \d+ who named it/m);
	expect(diff("before").stdout).toBe(stdout);
});

test("an older file that today's code cannot read is said, and today's is used", A_WHILE, () => {
	const ranking = "content/triage/ranking.yaml";
	repository.change(ranking, /^local:/m, "nearness:");
	repository.commit("2026-11-21");
	repository.change(ranking, /^nearness:/m, "local:");
	expect(diff("HEAD").stdout).toContain(`${ranking} of that time cannot be read any more`);
});

test("a version whose entries cannot be read is refused, naming what is wrong", A_WHILE, () => {
	repository.change("content/services/quay.yaml", /^kind: \w+$/m, "kind: boat");
	repository.commit("2026-11-22");
	expect(diff("before").stderr).toMatch(/The content here is broken\.\ncontent\/services\/quay/);
	repository.change("content/services/quay.yaml", /^kind: boat$/m, "kind: wraparound");
	expect(diff("HEAD").stderr).toMatch(/cannot read the content of "HEAD".*\n.*quay\.yaml, line/);
});

test.each([
	["no ref", [], "This is not how to ask"],
	["two refs", ["before", "HEAD"], "This is not how to ask"],
	["a ref that is not there", ["nowhere"], 'no branch, tag or commit called "nowhere"'],
	["a ref like an option", ["--", "--all"], 'called "--all"'],
	["an unreal day", ["before", "--today", "2026-02-30"], "a real day"],
	["no walks", ["before", "--walks", "0"], "--walks wants"],
])("%s: exit 2 with a sentence", A_WHILE, (_, words, says) => {
	const { status, stdout, stderr } = repository.run(["app/commands/diff-catalogue.ts", ...words]);
	expect([status, stdout]).toEqual([2, ""]);
	expect(stderr).toContain(says);
	expect(stderr).not.toMatch(/^ {4}at /m);
});

test("a commit without content, and a folder without history, are said", A_WHILE, () => {
	const empty = repository.git(["commit-tree", "-m", "Empty", repository.git(["mktree"]).trim()]);
	expect(diff(empty.trim()).stderr).toContain("holds no content folder");
	rmSync(join(repository.folder, ".git"), { recursive: true });
	expect(diff("before")).toMatchObject({ status: 2, stdout: "" });
});
