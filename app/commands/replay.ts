// npm run replay -- <receipt> <answers.json>: shows again what was shown, by the version that showed it.
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { readReceipt } from "#app/domain/triage/receipt.ts";
import { MATCH_BYTES } from "#app/server/match-answer.server.ts";
import { replay } from "#app/server/replay.server.ts";
import { repositoryPath } from "#app/server/repository-root.server.ts";
import { readBytes } from "#app/server/small-body.server.ts";
import { commandLine, refuse } from "./arguments.ts";

const USAGE = "npm run -s replay -- <receipt> <answers.json, or - for standard input>";

const [text, file] = readArguments();
const receipt = readReceipt(text);
if (receipt === undefined || !z.iso.date().safeParse(receipt.day).success) {
	refuse(
		"This is no receipt. One looks like 2026-11-21.c0123456789ab.r0123456789ab and stands at the foot of a plan.",
	);
}
const spare = mkdtempSync(join(tmpdir(), "escalator-replay-"));
process.on("exit", () => rmSync(spare, { recursive: true, force: true }));
process.once("SIGINT", () => process.exit(130));

const found = replay(receipt, await readAnswers(), repositoryPath(), spare);
if (!found.ok) refuse(found.says);
// Whoever reads may stop early, as `| head` does.
process.stdout.on("error", () => process.exit());
process.stdout.write(found.body);
console.error(
	found.commit ? `By commit ${found.commit.id}.` : "By the files as they are here now.",
);

function readArguments(): [receipt: string, file: string] {
	const options = { silent: { type: "boolean", short: "s" } } as const;
	const { positionals } = commandLine({ allowPositionals: true, options }, USAGE);
	const [first, second, ...more] = positionals;
	if (first !== undefined && second !== undefined && more.length === 0) return [first, second];
	return refuse(`This is not how to ask. ${USAGE}`);
}

async function readAnswers(): Promise<Uint8Array> {
	const bytes = await readBytes(
		file === "-" ? process.stdin : createReadStream(file),
		MATCH_BYTES,
	).catch(() => refuse("The file of answers cannot be read. Is its name right?"));
	return bytes ?? refuse(`The file of answers is too long: ${MATCH_BYTES} bytes at most.`);
}
