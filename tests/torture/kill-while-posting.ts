import { parseEnv } from "#app/server/env.server.ts";
import { Outbox } from "#app/server/outbox/outbox.server.ts";
import { sendersOf } from "#app/server/outbox/senders.server.ts";
import { loadPeppers } from "#app/server/sealing/pepper.server.ts";
import { type Store, storeOf } from "#app/server/store/store.server.ts";
import { AMailServer, sendingBy } from "../support/a-mail-server.ts";
import { isWhole } from "./long-plan.ts";
import { runAndKill } from "./run-and-kill.ts";

const MINUTE_MS = 60_000;
/** In the middle of posting, or of sending, which begins some hundred milliseconds later. */
const WITHIN_MS = 1000;

export interface PostFigures {
	kills: number;
	/** Messages that somebody was told are on their way. */
	acknowledged: number;
	/** Mails that arrived while processes were killed, and all in the end. */
	beforeRestart: number;
	arrived: number;
	/** Mails that came more than once: each was being sent as its process was killed. */
	twice: number;
	/** All of these must be 0. */
	lost: number;
	half: number;
	untold: number;
	left: number;
}

/**
 * Kills processes with SIGKILL while they post and send, then lets one go on, and looks at what arrived.
 *
 * @param env - the environment of a process, with DATA_DIR or DATABASE_URL, and PEPPER
 */
export async function killWhilePosting(
	env: Record<string, string>,
	kills: number,
): Promise<PostFigures> {
	const server = await new AMailServer().start();
	const own = { ...env, ...sendingBy(server.url) };
	const settings = parseEnv(own).env;
	if (!settings) throw new Error("These settings make no sense");
	const store = storeOf(settings);
	try {
		const posted: { id: string; sum: string }[] = [];
		for (let kill = 0; kill < kills; kill++)
			for (const [what, id = "", sum = ""] of await runAndKill("posting.child.ts", own, WITHIN_MS))
				if (what === "posted") posted.push({ id, sum });
		const beforeRestart = server.arrived.length;
		let at = Date.now();
		const outbox = new Outbox({
			store,
			peppers: loadPeppers(settings),
			senders: sendersOf(settings),
			now: () => at,
			complain: (error) => console.error(error),
		});
		// What the dead still hold is free once their time is over.
		for (const minutes of [0, 6, 6]) {
			at += minutes * MINUTE_MS;
			await outbox.sendDue();
		}
		const states = await Promise.all(posted.map(({ id }) => outbox.stateOf(id)));
		const sums = server.arrived.map(({ mail }) => mail.subject ?? "");
		const arrived = new Set(sums);
		return {
			kills,
			acknowledged: posted.length,
			beforeRestart,
			arrived: arrived.size,
			twice: sums.length - arrived.size,
			lost: posted.filter(({ sum }) => !arrived.has(sum)).length,
			half: server.arrived.filter(
				({ mail }) => !isWhole({ text: mail.text?.trim(), sum: mail.subject }),
			).length,
			untold: states.filter((state) => state !== "sent").length,
			left: await unemptied(store),
		};
	} finally {
		await server.stop();
		await store.close();
	}
}

/** Messages that are kept though all have gone, also those that nobody was told of. */
async function unemptied(store: Store): Promise<number> {
	const rows = await store.use((db) =>
		db.selectFrom("outbox").select("id").where("sealed", "is not", null).execute(),
	);
	return rows.length;
}
