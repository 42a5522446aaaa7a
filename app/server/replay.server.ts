import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import { MatchErrorSchema } from "#app/domain/triage/match-report.schema.ts";
import { type Receipt, readReceipt, writeReceipt } from "#app/domain/triage/receipt.ts";
import { type Commit, GitHistory } from "./git-history.server.ts";

/** What was shown, and the version that showed it; or why it cannot be shown, in words. */
export type Replay =
	| { ok: true; body: string; commit: Commit | undefined }
	| { ok: false; says: string };

/** What one version's own match command said. */
type Said =
	| { body: string; receipt: Receipt }
	| { refused: z.infer<typeof MatchErrorSchema> }
	| undefined;

/** Later versions read other keys; the receipt's place has to stay. */
const AnyReportSchema = z.looseObject({ receipt: z.string() });

/**
 * Shows again what was shown, by the version that showed it: the working tree,
 * or the newest commit whose own code and content give the receipt. Commits of
 * the receipt's day and before come first; then later ones, since a commit can be made anew.
 *
 * @param answers - bytes of the JSON text that was answered
 * @param root - folder of the repository
 * @param spare - a temporary folder, for versions to be laid out in
 */
export function replay(receipt: Receipt, answers: Uint8Array, root: string, spare: string): Replay {
	const ask = (folder: string) => askMatch(folder, answers, receipt.day);
	const wanted = writeReceipt(receipt);
	const here = ask(root);
	if (here && "body" in here && writeReceipt(here.receipt) === wanted)
		return { ok: true, body: here.body, commit: undefined };
	if (here && "refused" in here && here.refused.facts.length === 0)
		return { ok: false, says: here.refused.error };
	const history = new GitHistory(root);
	if (history.missing)
		return { ok: false, says: `Today's version gives another receipt. ${history.missing}` };

	const rulesOf = new Map<string, string>();
	const tried = new Set<string>();
	for (const commit of inOrder(history.commits(), receipt.day)) {
		const makings = history.makings(commit);
		if (makings === undefined) continue;
		const whole = `${makings.code}\n${makings.content}`;
		const rules = rulesOf.get(makings.code);
		// The rules' version depends on code alone, so many a commit need not be run.
		if (tried.has(whole) || (rules !== undefined && rules !== receipt.rules)) continue;
		tried.add(whole);
		const said = history.laidOut(commit, spare, ask);
		if (!said || !("body" in said)) continue;
		rulesOf.set(makings.code, said.receipt.rules);
		if (writeReceipt(said.receipt) === wanted) return { ok: true, body: said.body, commit };
	}
	return { ok: false, says: whyNone(here, history.isShallow) };
}

function inOrder(commits: Commit[], day: string): Commit[] {
	const end =
		Temporal.PlainDate.from(day).add({ days: 2 }).toZonedDateTime("UTC").epochMilliseconds / 1000;
	return [...commits.filter(({ at }) => at < end), ...commits.filter(({ at }) => at >= end)];
}

function whyNone(here: Said, isShallow: boolean): string {
	const reasons = ["No version in the history gives this receipt."];
	if (isShallow)
		reasons.push(
			"But this copy has only the newest part of the history. Get the rest: git fetch --unshallow",
		);
	if (here && "refused" in here) {
		const facts = here.refused.facts.map(({ fact, mayBe }) => `${fact} (${mayBe})`);
		reasons.push(
			`Today's version does not take these answers. ${here.refused.error} ${facts.join("; ")}`,
		);
	}
	return reasons.join("\n");
}

const MOST_MS = 60_000;

function askMatch(folder: string, answers: Uint8Array, day: string): Said {
	const words = [join("app", "commands", "match.ts"), "-", "--today", day];
	const { status, stdout } = spawnSync(process.execPath, words, {
		cwd: folder,
		input: answers,
		encoding: "utf8",
		maxBuffer: 64 * 1024 * 1024,
		timeout: MOST_MS,
	});
	let said: unknown;
	try {
		said = JSON.parse(stdout);
	} catch {
		return undefined;
	}
	const refused = MatchErrorSchema.safeParse(said);
	if (status === 2 && refused.success) return { refused: refused.data };
	const report = AnyReportSchema.safeParse(said);
	const receipt = report.success ? readReceipt(report.data.receipt) : undefined;
	return status === 0 && receipt ? { body: stdout, receipt } : undefined;
}
