// Posts messages until it is killed, and says so line by line, each once it is acknowledged.
import { writeSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { outbox } from "#app/server/outbox/outbox.server.ts";
import { aLongPlan } from "./long-plan.ts";

const say = (...words: string[]) => writeSync(1, `${words.join(" ")}\n`);

async function postOn(): Promise<never> {
	for (;;) {
		const { text, sum } = aLongPlan();
		const id = await outbox().post({
			channel: "email",
			to: "jo@mail.example",
			language: "en",
			subject: sum,
			text,
		});
		say("posted", id, sum);
		// So that sending keeps up, and a kill finds both at work.
		await wait(Math.random() * 60);
	}
}

await Promise.all([postOn(), postOn(), postOn()]);
