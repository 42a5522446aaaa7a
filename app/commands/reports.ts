// npm run reports: what residents told us is wrong, by service, newest first. -- --service <id> lists one.
import { parseArgs } from "node:util";
import { reportLines } from "#app/domain/catalogue/report-list.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { reports } from "#app/server/reports.server.ts";
import { refuse } from "./arguments.ts";

const { t } = wordsIn("en");
// Whoever reads may stop early, as `| head` does.
process.stdout.on("error", () => process.exit());
for (const line of reportLines(kept(), (reason) => t(`wrong:reasons.${reason}`), readArguments()))
	console.log(line);

function readArguments(): string | undefined {
	try {
		const options = { service: { type: "string" } } as const;
		return parseArgs({ options }).values.service;
	} catch {
		return refuse("This is not how to ask. npm run reports -- --service <id>");
	}
}

function kept() {
	try {
		return reports().all();
	} catch {
		return refuse("The file of reports cannot be read. Does this user own the folder in DATA_DIR?");
	}
}
