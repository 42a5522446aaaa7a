import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "#app/domain/messages/message.ts";

/** What a copy without a way to send has put into its folder, the oldest first. */
export function messagesIn(dataDir: string): Message[] {
	const folder = join(dataDir, "outbox");
	return readdirSync(folder)
		.filter((name) => name.endsWith(".json"))
		.toSorted()
		.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}
