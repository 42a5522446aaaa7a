import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Channel, Message } from "#app/domain/messages/message.ts";
import { env } from "#app/server/env.server.ts";
import { troubleOf } from "#app/server/store/trouble.server.ts";

const known = new Set<string>();

/** A stand-in until the outbox itself is merged: every message lands in a file. */
export function outbox() {
	return {
		async post(message: Message): Promise<string> {
			const folder = join(env().dataDir, "outbox");
			const id = randomBytes(16).toString("base64url");
			try {
				await mkdir(folder, { recursive: true });
				await writeFile(
					join(folder, `${String(known.size).padStart(6, "0")}.json`),
					JSON.stringify(message),
				);
			} catch (error) {
				throw troubleOf(error) ?? error;
			}
			known.add(id);
			return id;
		},
		async stateOf(id: string): Promise<"waiting" | "sent" | "failed" | undefined> {
			return known.has(id) ? "sent" : undefined;
		},
		wayOf(_channel: Channel): "post" | "folder" {
			return "folder";
		},
	};
}
