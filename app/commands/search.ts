// npm run -s search -- "words" [--area derby]: what GET /api/search answers, byte for byte.
import { barrierWords } from "#app/i18n/search-words.ts";
import { BrokenContent, getNavigator } from "#app/server/navigator.server.ts";
import { answerSearch } from "#app/server/search-answer.server.ts";
import { commandLine, refuse } from "./arguments.ts";

const USAGE = 'npm run -s search -- "words" [--area derby]';

// Whoever reads may stop early, as `| head` does.
process.stdout.on("error", () => process.exit());
const { words, area } = readArguments();
try {
	process.stdout.write(answerSearch({ words, area }, getNavigator(), barrierWords));
} catch (error) {
	if (!(error instanceof BrokenContent)) throw error;
	refuse("The catalogue is broken. What to mend: npm run check:content");
}

function readArguments() {
	// npm's own -s keeps npm quiet; given to us as well, it does no harm.
	const options = { area: { type: "string" }, silent: { type: "boolean", short: "s" } } as const;
	const { values, positionals } = commandLine({ allowPositionals: true, options }, USAGE);
	return { words: positionals.join(" "), area: values.area };
}
