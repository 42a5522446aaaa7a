import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "#app/domain/messages/message.ts";
import { mailOf } from "./mail.server.ts";
import type { Mailbox } from "./mailbox.server.ts";
import { NotSent, type Sender } from "./sender.server.ts";

export const OUTBOX_FOLDER = "outbox";

/** Nobody answers it: `.invalid` is kept free for that (RFC 2606). */
const FROM: Mailbox = { name: "Opportunity Escalator", address: "escalator@escalator.invalid" };

const WARNING =
	"Messages do not leave: without SMTP_URL or NOTIFY_API_KEY they land in the folder outbox in DATA_DIR, where anybody may read them who may read it. That is for development.";

/**
 * Puts messages into `<dataDir>/outbox`, each as a file to open: an `.eml` as a mail program shows it, a `.txt` as a
 * phone would.
 *
 * For development: these are people's addresses and words in the open, for whoever may read the folder. It is used only
 * where nothing is set that sends, and is not made before there is something to put into it; beside any sender there is
 * none.
 */
export class FolderSender implements Sender {
	readonly way = "folder";
	readonly #folder: string;
	readonly #warn: (says: string) => void;
	#hasWarned = false;

	/** @param warn - told once, in words for an operator who forgot the settings */
	constructor(dataDir: string, warn: (says: string) => void) {
		this.#folder = join(dataDir, OUTBOX_FOLDER);
		this.#warn = warn;
	}

	async send(message: Message, id: string): Promise<void> {
		if (!this.#hasWarned) this.#warn(WARNING);
		this.#hasWarned = true;
		const isText = message.channel === "text";
		const bytes = isText ? `To: ${message.to}\n\n${message.text}\n` : await emlOf(message, id);
		const path = join(this.#folder, `${id}.${isText ? "txt" : "eml"}`);
		try {
			mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
			writeFileSync(`${path}.part`, bytes, { mode: 0o600 });
			renameSync(`${path}.part`, path);
		} catch (error) {
			const code = error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
			throw new NotSent(`FOLDER_${code}`);
		}
	}
}

async function emlOf(message: Message, id: string): Promise<Uint8Array> {
	const { createTransport } = await import("nodemailer");
	const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
	const { message: bytes } = await transport.sendMail(mailOf(message, id, FROM));
	return bytes as Buffer;
}

/** Throws away the messages of the last run, with their folder. Nothing happens where there is none. */
export function emptyFolder(dataDir: string): void {
	rmSync(join(dataDir, OUTBOX_FOLDER), { recursive: true, force: true });
}
