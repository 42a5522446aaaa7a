import { hkdfSync } from "node:crypto";
import { z } from "zod";
import { CHANNELS, type Message } from "#app/domain/messages/message.ts";
import type { Pepper, Peppers } from "#app/server/sealing/pepper.server.ts";
import { openRow, sealRow } from "#app/server/sealing/seal-row.server.ts";

const MessageSchema = z.strictObject({
	channel: z.enum(CHANNELS),
	to: z.string(),
	language: z.string(),
	subject: z.string().exactOptional(),
	text: z.string(),
	html: z.string().exactOptional(),
}) satisfies z.ZodType<Message>;

/**
 * Seals a message for its row, in the form that all rows are sealed in: padded, so that its length says next to nothing.
 * Nobody types a code for it, so its key comes from the pepper alone.
 *
 * @throws RangeError where it is over 64 kB
 */
export function sealMessage(id: string, message: Message, [newest]: Peppers): Buffer {
	return sealRow({ id, key: keyOf(newest) }, message);
}

/** Opens what `sealMessage` made. @returns undefined where none of the peppers does, or it is another row's */
export function openMessage(id: string, sealed: Uint8Array, peppers: Peppers): Message | undefined {
	for (const pepper of peppers) {
		const { data } = MessageSchema.safeParse(openRow({ id, key: keyOf(pepper) }, sealed));
		if (data) return data;
	}
	return undefined;
}

function keyOf({ secret }: Pepper): Buffer {
	return Buffer.from(hkdfSync("sha256", secret, "", "message in the outbox", 32));
}
