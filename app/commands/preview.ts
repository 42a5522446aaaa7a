// npm run preview -- <id>: one entry as residents will see it, what is wrong in its file, its score,
// and what would keep it out of plans. --open adds the address to look at while npm run dev runs.
import { qualityLines } from "#app/domain/catalogue/quality-lines.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { serviceText } from "#app/i18n/service-text.ts";
import { today } from "#app/server/clock.server.ts";
import { inOneLine } from "#app/server/navigator.server.ts";
import { repositoryPath } from "#app/server/repository-root.server.ts";
import { serviceDraft } from "#app/server/service-draft.server.ts";
import { commandLine, refuse } from "./arguments.ts";

const USAGE = "npm run preview -- <id> [--open]";

const { id, open } = readArguments();
const draft = serviceDraft(repositoryPath("content"), id, today());
if (draft === undefined) {
	refuse(`There is no file content/services/${id}.yaml. To begin one: npm run new:service`);
}
const { shown, problems, elsewhere } = draft;
const lines: string[] = [];
if (shown !== undefined) {
	const { page, quality, hurdles, ...naming } = shown;
	const told = hurdles.length > 0 ? hurdles : ["Nothing."];
	lines.push(
		...serviceText(page, wordsIn("en").t, naming),
		"",
		"FOR THE EDITOR",
		`How good the entry is: ${qualityLines(quality).join("\n  ")}`,
		"What would keep it out of plans:",
		...told.map((hurdle) => `  - ${hurdle}`),
	);
}
if (problems.length > 0) {
	lines.push("", "TO MEND IN THIS FILE", ...problems.map((problem) => `- ${inOneLine(problem)}`));
	process.exitCode = 1;
}
if (elsewhere > 0)
	lines.push("", `Other files have ${elsewhere} more to mend: npm run check:content`);
if (open) {
	lines.push(
		"",
		problems.length + elsewhere > 0
			? "The pages cannot be looked at before all that is mended."
			: `Look at it while npm run dev runs: http://localhost:5173/services/${id}`,
	);
}
console.log(lines.join("\n"));

function readArguments(): { id: string; open: boolean } {
	const options = { open: { type: "boolean", default: false } } as const;
	const { values, positionals } = commandLine({ allowPositionals: true, options }, USAGE);
	const [first, ...more] = positionals;
	if (first !== undefined && more.length === 0) return { id: first, open: values.open };
	return refuse(`This is not how to ask. ${USAGE}`);
}
