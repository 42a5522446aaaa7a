// npm run reports: what residents told us is wrong, by service, newest first. -- --service <id> lists one,
// -- --mended <id> deletes what was said of one, once it is put right.
import { reportLines } from "#app/domain/catalogue/report-list.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { reports } from "#app/server/reports.server.ts";
import { store } from "#app/server/store/current-store.server.ts";
import { StoreTrouble } from "#app/server/store/trouble.server.ts";
import { commandLine, refuse } from "./arguments.ts";

const options = { service: { type: "string" }, mended: { type: "string" } } as const;
const usage = "npm run reports -- --service <id>, or --mended <id>";
const { service, mended } = commandLine({ options }, usage).values;
// Whoever reads may stop early, as `| head` does.
process.stdout.on("error", () => process.exit());
try {
	for (const line of mended === undefined ? await list() : [await forget(mended)])
		console.log(line);
	await store().close();
} catch (error) {
	if (!(error instanceof StoreTrouble)) throw error;
	refuse(`The reports cannot be reached. ${error.message} Look at DATA_DIR or DATABASE_URL.`);
}

async function list(): Promise<string[]> {
	const { t } = wordsIn("en");
	return reportLines(await reports().all(), (reason) => t(`wrong:reasons.${reason}`), service);
}

async function forget(id: string): Promise<string> {
	const count = await reports().forget(id);
	return `${id}: ${count} ${count === 1 ? "report" : "reports"} deleted.`;
}
