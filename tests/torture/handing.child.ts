// Makes, opens and ends hand-overs until it is killed, and says so line by line, each once it is acknowledged.
import { writeSync } from "node:fs";
import { env } from "#app/server/env.server.ts";
import { HandOvers } from "#app/server/hand-overs/hand-overs.server.ts";
import { loadPeppers } from "#app/server/sealing/pepper.server.ts";
import { storeOf } from "#app/server/store/store.server.ts";
import { aLongPlan } from "./long-plan.ts";

const settings = env();
const handOvers = new HandOvers(storeOf(settings), loadPeppers(settings), Date.now);
const say = (...words: string[]) => writeSync(1, `${words.join(" ")}\n`);

async function handOn(): Promise<never> {
	for (let round = 1; ; round++) {
		const made = await handOvers.make(aLongPlan());
		if (!made) throw new Error("There is no room");
		const { code, serial } = made;
		say("made", code, serial);
		if (round % 3 === 0) {
			say("touching", code);
			await handOvers.open(code);
			say("opened", code, serial);
		}
		if (round % 3 === 1) {
			say("touching", code);
			await handOvers.end(serial);
			say("ended", code, serial);
		}
	}
}

await Promise.all([handOn(), handOn(), handOn()]);
