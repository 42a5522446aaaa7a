// npm run reports: what residents told us is wrong, by service, newest first. -- --service <id> lists one.
import { reportLines } from "#app/domain/catalogue/report-list.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { reports } from "#app/server/reports.server.ts";
import { store } from "#app/server/store/current-store.server.ts";
import { StoreTrouble } from "#app/server/store/trouble.server.ts";
import { commandLine, refuse } from "./arguments.ts";

const { t } = wordsIn("en");
// Whoever reads may stop early, as `| head` does.
process.stdout.on("error", () => process.exit());
const only = readArguments();
const lines = reportLines(await kept(), (reason) => t(`wrong:reasons.${reason}`), only);
for (const line of lines) console.log(line);
await store().close();

function readArguments(): string | undefined {
	const options = { service: { type: "string" } } as const;
	return commandLine({ options }, "npm run reports -- --service <id>").values.service;
}

async function kept() {
	try {
		return await reports().all();
	} catch (error) {
		return refuse(
			`The reports cannot be read. ${error instanceof StoreTrouble ? error.message : ""} Look at DATA_DIR or DATABASE_URL.`,
		);
	}
}
