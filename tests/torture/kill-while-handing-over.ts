import { parseEnv } from "#app/server/env.server.ts";
import { HandOvers } from "#app/server/hand-overs/hand-overs.server.ts";
import { loadPeppers } from "#app/server/sealing/pepper.server.ts";
import { NOTHING_SEALED } from "#app/server/sealing/seal-row.server.ts";
import { type Store, storeOf } from "#app/server/store/store.server.ts";
import { isWhole } from "./long-plan.ts";
import { runAndKill } from "./run-and-kill.ts";

/** In the middle of handing over, from the first one on. */
const WITHIN_MS = 150;

export interface HandOverFigures {
	/** Made, acknowledged, and left for another to open. */
	made: number;
	opened: number;
	/** All of these must be 0: does not open any more; opens a second time; was ended and opens; neither there nor gone. */
	lost: number;
	twice: number;
	back: number;
	half: number;
}

/**
 * Kills processes with SIGKILL while they make, open and end hand-overs, and after each looks at what is left.
 *
 * @param env - the environment of a process, with DATA_DIR or DATABASE_URL, and PEPPER
 */
export async function killWhileHandingOver(
	env: Record<string, string>,
	kills: number,
): Promise<HandOverFigures> {
	const settings = parseEnv(env).env;
	if (!settings) throw new Error("These settings make no sense");
	const store = storeOf(settings);
	const handOvers = new HandOvers(store, loadPeppers(settings), Date.now);
	const opensWhole = async (code: string) => isWhole((await handOvers.open(code))?.value);
	const figures = { made: 0, opened: 0, lost: 0, twice: 0, back: 0, half: 0 };
	try {
		for (let kill = 0; kill < kills; kill++) {
			const said = await runAndKill("handing.child.ts", env, WITHIN_MS);
			const codes = (word: string) =>
				said.flatMap(([what, code = ""]) => (what === word ? [code] : []));
			figures.half += await halfRows(store);
			const touched = new Set(codes("touching"));
			const left = codes("made").filter((code) => !touched.has(code));
			figures.made += left.length;
			figures.opened += codes("opened").length;
			for (const code of left) if (!(await opensWhole(code))) figures.lost += 1;
			for (const code of codes("opened")) if (await opensWhole(code)) figures.twice += 1;
			for (const code of codes("ended")) if (await opensWhole(code)) figures.back += 1;
			// There are only so many places, and half an hour is longer than this.
			await store.use((db) => db.deleteFrom("hand_overs").execute());
		}
		return figures;
	} finally {
		await store.close();
	}
}

/** Rows that are neither whole nor empty, or empty and nobody knows why; also those that nobody was told of. */
async function halfRows(store: Store): Promise<number> {
	const rows = await store.use((db) => db.selectFrom("hand_overs").selectAll().execute());
	return rows.filter(({ sealed, opened_at, is_ended }) => {
		const isTouched = opened_at !== null || is_ended === 1;
		return isTouched ? sealed !== null : sealed?.length !== NOTHING_SEALED.length;
	}).length;
}
