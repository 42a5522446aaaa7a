import { sql } from "kysely";
import { parseEnv } from "#app/server/env.server.ts";
import { SavedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { loadPeppers } from "#app/server/sealing/pepper.server.ts";
import { NOTHING_SEALED } from "#app/server/sealing/seal-row.server.ts";
import { type Store, storeOf } from "#app/server/store/store.server.ts";
import { isWhole } from "./long-plan.ts";
import { runAndKill } from "./run-and-kill.ts";

/** In the middle of saving, from the first one on. */
const WITHIN_MS = 150;

export interface KillFigures {
	kills: number;
	/** Saves that were acknowledged to somebody before a kill, and not forgotten. */
	acknowledged: number;
	forgotten: number;
	/** All of these must be 0. */
	lost: number;
	back: number;
	notExtended: number;
	half: number;
	faults: number;
}

/** What one process said before it was killed. */
interface Said {
	saved: string[];
	forgetting: Set<string>;
	forgot: string[];
	extended: string[];
}

/**
 * Kills processes with SIGKILL while they save, and looks at what is left.
 *
 * @param env - the environment of a process, with DATA_DIR or DATABASE_URL, and PEPPER
 */
export async function killWhileSaving(
	env: Record<string, string>,
	kills: number,
): Promise<KillFigures> {
	const settings = parseEnv(env).env;
	if (!settings) throw new Error("These settings make no sense");
	const store = storeOf(settings);
	const plans = new SavedPlans(store, loadPeppers(settings), Date.now);
	const all: Said = { saved: [], forgetting: new Set(), forgot: [], extended: [] };
	try {
		for (let kill = 0; kill < kills; kill++) {
			const said = await saveAndKill(env);
			all.saved.push(...said.saved.filter((code) => !said.forgetting.has(code)));
			all.forgot.push(...said.forgot);
			all.extended.push(...said.extended.filter((code) => !said.forgetting.has(code)));
		}
		const figures = { kills, acknowledged: all.saved.length, forgotten: all.forgot.length };
		return { ...figures, ...(await look(store, plans, all)) };
	} finally {
		await store.close();
	}
}

async function look(store: Store, plans: SavedPlans, { saved, forgot, extended }: Said) {
	const count = async (codes: string[], isBad: (code: string) => Promise<boolean>) => {
		let bad = 0;
		for (const code of codes) if (await isBad(code)) bad += 1;
		return bad;
	};
	return {
		lost: await count(saved, async (code) => !isWhole((await plans.open(code))?.value)),
		back: await count(forgot, async (code) => (await plans.open(code)) !== undefined),
		notExtended: await count(
			extended,
			async (code) => (await plans.open(code))?.canBeExtended !== false,
		),
		half: await halfRows(store),
		faults: await faultsOf(store),
	};
}

/** Rows that are not as long as a sealed plan is, also of saves that nobody was told of. */
async function halfRows(store: Store): Promise<number> {
	const rows = await store.use((db) => db.selectFrom("saved_plans").select("sealed").execute());
	return rows.filter(({ sealed }) => sealed.length !== NOTHING_SEALED.length).length;
}

/** What SQLite's own check finds; PostgreSQL mends itself as it starts, and was not killed. */
async function faultsOf(store: Store): Promise<number> {
	if (store.engine === "postgres") return 0;
	const { rows } = await store.use((db) =>
		sql<{ integrity_check: string }>`pragma integrity_check`.execute(db),
	);
	return rows.filter((row) => row.integrity_check !== "ok").length;
}

async function saveAndKill(env: Record<string, string>): Promise<Said> {
	const lines = await runAndKill("saving.child.ts", env, WITHIN_MS);
	const codes = (word: string) =>
		lines.flatMap(([what, code = ""]) => (what === word ? [code] : []));
	return {
		saved: codes("saved"),
		forgetting: new Set(codes("forgetting")),
		forgot: codes("forgot"),
		extended: codes("extended"),
	};
}
