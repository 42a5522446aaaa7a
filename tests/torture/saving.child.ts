// Saves and forgets plans until it is killed, and says so line by line, each once it is acknowledged.
import { writeSync } from "node:fs";
import { env } from "#app/server/env.server.ts";
import { SavedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { loadPeppers } from "#app/server/sealing/pepper.server.ts";
import { storeOf } from "#app/server/store/store.server.ts";
import { aLongPlan } from "./long-plan.ts";

const settings = env();
const plans = new SavedPlans(storeOf(settings), loadPeppers(settings), Date.now);
const say = (...words: string[]) => writeSync(1, `${words.join(" ")}\n`);

async function saveOn(): Promise<never> {
	for (let round = 1; ; round++) {
		const { code } = await plans.save(aLongPlan());
		say("saved", code);
		if (round % 4 === 0) {
			say("forgetting", code);
			await plans.forget(code);
			say("forgot", code);
		}
		if (round % 4 === 1) {
			await plans.extendOnce(code);
			say("extended", code);
		}
	}
}

await Promise.all([saveOn(), saveOn(), saveOn()]);
