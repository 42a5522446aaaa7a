// npm run match -- <file.json>: what POST /api/match answers, byte for byte. `-` reads standard input.
import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { ruleInWords } from "#app/i18n/match-words.ts";
import { today as todayNow } from "#app/server/clock.server.ts";
import {
	answerMatch,
	MATCH_BYTES,
	type MatchAnswer,
	matchError,
} from "#app/server/match-answer.server.ts";
import { BrokenContent, getNavigator } from "#app/server/navigator.server.ts";
import { readBytes } from "#app/server/small-body.server.ts";

const USAGE =
	"npm run -s match -- <file.json, or - for standard input> [--lang en] [--today 2026-11-21]";

// Whoever reads may stop early, as `| head` does.
process.stdout.on("error", () => process.exit());
const { status, body } = await answer();
process.stdout.write(body);
if (status !== 200) process.exitCode = 2;

async function answer(): Promise<MatchAnswer> {
	let given: ReturnType<typeof readArguments>;
	try {
		given = readArguments();
	} catch {
		return matchError(400, `This is not how to ask. ${USAGE}`);
	}
	const { file, lang, today = todayNow() } = given;
	if (!z.iso.date().safeParse(today).success) {
		return matchError(400, "--today wants a real day, written as 2026-11-21.");
	}
	let sent: Uint8Array | undefined;
	try {
		sent = await readBytes(file === "-" ? process.stdin : createReadStream(file), MATCH_BYTES);
	} catch {
		return matchError(400, "This file cannot be read. Is its name right?");
	}
	try {
		return answerMatch(sent, {
			navigator: getNavigator(),
			today,
			languages: LANGUAGES.map(({ id }) => id),
			words: ruleInWords,
			lang,
		});
	} catch (error) {
		if (!(error instanceof BrokenContent)) throw error;
		return matchError(400, "The catalogue is broken. What to mend: npm run check:content");
	}
}

/** @throws Error where there is not one file, or an option that there is not */
function readArguments() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		// npm's own -s keeps npm quiet; given to us as well, it does no harm.
		options: {
			lang: { type: "string" },
			today: { type: "string" },
			silent: { type: "boolean", short: "s" },
		},
	});
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0) throw new Error(USAGE);
	return { file, lang: values.lang, today: values.today };
}
