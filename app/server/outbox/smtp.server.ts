import type { Transporter } from "nodemailer";
import type { Message } from "#app/domain/messages/message.ts";
import { mailOf } from "./mail.server.ts";
import { domainOf, type Mailbox } from "./mailbox.server.ts";
import { NotSent, type Sender } from "./sender.server.ts";
import type { SmtpServer } from "./smtp-url.server.ts";

/** How long we wait for a server, in milliseconds. */
interface Patience {
	/** That says nothing, at any step. */
	silence: number;
	/** That says something and comes to no end. */
	most: number;
}

const PATIENCE: Patience = { silence: 20_000, most: 50_000 };

/**
 * Sends e-mail by SMTP, each over a connection of its own: there are few, and an idle one would be cut off.
 * nodemailer is loaded with the first.
 */
export class SmtpSender implements Sender {
	readonly way = "post";
	readonly #server: SmtpServer;
	readonly #from: Mailbox;
	readonly #patience: Patience;
	#transport: Promise<Transporter> | undefined;

	constructor(server: SmtpServer, from: Mailbox, patience = PATIENCE) {
		this.#server = server;
		this.#from = from;
		this.#patience = patience;
	}

	async send(message: Message, id: string): Promise<void> {
		const mail = mailOf(message, id, this.#from);
		this.#transport ??= this.#open();
		const transport = await this.#transport;
		try {
			await transport.sendMail({ ...mail, signal: AbortSignal.timeout(this.#patience.most) });
		} catch (error) {
			throw notSent(error);
		}
	}

	async #open(): Promise<Transporter> {
		const { createTransport } = await import("nodemailer");
		const { host, port, user, password, tls } = this.#server;
		const { silence } = this.#patience;
		return createTransport({
			host,
			port,
			secure: tls === "at-once",
			requireTLS: tls === "asked-for",
			ignoreTLS: tls === "none",
			...(user === undefined ? {} : { auth: { user, pass: password ?? "" } }),
			// What we greet with; nodemailer would give the name of this machine, and every mail would carry it.
			name: domainOf(this.#from),
			dnsTimeout: silence,
			connectionTimeout: silence,
			greetingTimeout: silence,
			socketTimeout: silence,
			disableFileAccess: true,
			disableUrlAccess: true,
			logger: false,
		});
	}
}

/**
 * A server refuses a message for good with 5xx to its recipient or its data. With 5xx to us (the password, the sender's
 * address) somebody mends it, and the message waits for that.
 */
function notSent(error: unknown): NotSent {
	const told = error instanceof Error ? (error as SmtpError) : undefined;
	const { code = "UNKNOWN", command = "", responseCode } = told ?? {};
	const isAboutMessage = command === "RCPT TO" || command === "DATA";
	const isFinal = isAboutMessage && responseCode !== undefined && responseCode >= 500;
	return new NotSent(["SMTP", code, responseCode].filter(Boolean).join("_"), { isFinal });
}

/** What nodemailer adds to an error; its message quotes addresses and what the server said. */
interface SmtpError extends Error {
	code?: string;
	command?: string;
	responseCode?: number;
}
