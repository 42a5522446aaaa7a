// npm run -s search -- "words" [--area derby …]: what GET /api/search answers, byte for byte.
import { barrierWords } from "#app/i18n/search-words.ts";
import { BrokenContent, getNavigator } from "#app/server/navigator.server.ts";
import { answerSearch } from "#app/server/search-answer.server.ts";
import { commandLine, refuse } from "./arguments.ts";

const USAGE =
	'npm run -s search -- "words" [--area derby] [--barrier debt] [--kind advice] [--self] [--open] [--free]';

// Whoever reads may stop early, as `| head` does.
process.stdout.on("error", () => process.exit());
const asked = readArguments();
try {
	process.stdout.write(answerSearch(asked, getNavigator(), barrierWords));
} catch (error) {
	if (!(error instanceof BrokenContent)) throw error;
	refuse("The catalogue is broken. What to mend: npm run check:content");
}

function readArguments(): URLSearchParams {
	// npm's own -s keeps npm quiet; given to us as well, it does no harm.
	const options = {
		area: { type: "string" },
		barrier: { type: "string" },
		kind: { type: "string" },
		self: { type: "boolean" },
		open: { type: "boolean" },
		free: { type: "boolean" },
		silent: { type: "boolean", short: "s" },
	} as const;
	const { values, positionals } = commandLine({ allowPositionals: true, options }, USAGE);
	const { silent: _, ...choices } = values;
	return new URLSearchParams([
		["q", positionals.join(" ")],
		...Object.entries(choices).map(([name, value]) => [name, String(value)]),
	]);
}
