// npm run reports: what residents told us is wrong, by service, newest first. -- --service <id> lists one.
import { reportLines } from "#app/domain/catalogue/report-list.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { reports } from "#app/server/reports.server.ts";
import { commandLine, refuse } from "./arguments.ts";

const { t } = wordsIn("en");
// Whoever reads may stop early, as `| head` does.
process.stdout.on("error", () => process.exit());
for (const line of reportLines(kept(), (reason) => t(`wrong:reasons.${reason}`), readArguments()))
	console.log(line);

function readArguments(): string | undefined {
	const options = { service: { type: "string" } } as const;
	return commandLine({ options }, "npm run reports -- --service <id>").values.service;
}

function kept() {
	try {
		return reports().all();
	} catch {
		return refuse("The file of reports cannot be read. Does this user own the folder in DATA_DIR?");
	}
}
