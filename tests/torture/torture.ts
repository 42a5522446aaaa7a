// npm run torture: what npm test does to the database in small, at length. Prints figures; ends with 1 where one is wrong.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pepperText } from "../support/a-pepper.ts";
import { startPostgres } from "../support/a-postgres.ts";
import { diskPart } from "./disk-part.ts";
import { killWhileHandingOver } from "./kill-while-handing-over.ts";
import { killWhilePosting } from "./kill-while-posting.ts";
import { killWhileSaving } from "./kill-while-saving.ts";
import { saveLatency } from "./save-latency.ts";

const { values } = parseArgs({ options: { kills: { type: "string", default: "200" } } });
const kills = Number(values.kills);

const postgres = await startPostgres({ isSafe: true });
const folder = mkdtempSync(join(tmpdir(), "escalator-torture-"));
try {
	const disks = Object.entries(await diskPart(postgres));
	if (disks.length === 0)
		console.log("No disk of our own can be mounted here: full disks are left out.");
	for (const [what, { saved, refused, readable, lost, isBack }] of disks) {
		console.log(
			`${what}: ${saved} saved, then refused as: ${refused}; ${readable} opened meanwhile; lost ${lost}; ${isBack ? "went on by itself" : "DID NOT GO ON"}`,
		);
		if (lost > 0 || !isBack) process.exitCode = 1;
	}
	for (const engine of ["sqlite", "postgres"]) {
		const databaseUrl = engine === "postgres" ? await postgres.database() : undefined;
		const dataDir = join(folder, engine);
		const env: Record<string, string> = { DATA_DIR: dataDir, PEPPER: pepperText() };
		if (databaseUrl) env.DATABASE_URL = databaseUrl;
		const latencies = await saveLatency({ dataDir, databaseUrl });
		for (const [what, { half, most }] of Object.entries(latencies))
			console.log(`${engine}: ${what}: half within ${half} ms, 95 of 100 within ${most} ms`);
		const saving = await killWhileSaving(env, kills);
		const { acknowledged, forgotten, kills: killed, ...badSaves } = saving;
		tell(`${engine}: ${killed} kills, ${acknowledged} saves, ${forgotten} deleted`, badSaves);
		const posting = await killWhilePosting(env, kills);
		const { acknowledged: posted, beforeRestart, arrived, twice, kills: times, ...bad } = posting;
		tell(
			`${engine}: ${times} kills, ${posted} messages posted, ${arrived} arrived (${beforeRestart} before the last kill), ${twice} twice`,
			bad,
		);
		const { made, opened, ...wrong } = await killWhileHandingOver(env, kills);
		tell(`${engine}: ${kills} kills, ${made} hand-overs still to open, ${opened} opened`, wrong);
	}
} finally {
	await postgres.remove();
	rmSync(folder, { recursive: true, force: true });
}

/** Prints what was done and what was wrong with it, and remembers whether anything was. */
function tell(what: string, bad: Record<string, number>): void {
	const counts = Object.entries(bad).map(([name, count]) => `${name} ${count}`);
	console.log(`${what}: ${counts.join(", ")}`);
	if (Object.values(bad).some((count) => count > 0)) process.exitCode = 1;
}
