import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A mail that arrived. */
export interface Arrived {
	/** Whom the server was told to give it to. */
	to: string[];
	/** How the sender greeted. */
	greeting: string;
	/** As it came over the line. */
	raw: string;
	mail: Email;
}

/** What the server says instead of taking a mail, and when: to the sender's address, the recipient's, or the mail itself. */
export interface Refusal {
	at: "from" | "to" | "data";
	code: number;
}

export interface MailServerOptions {
	password?: string;
	isTls?: boolean;
}

/** What the links in messages lead to where a test sends for real. */
export const OUR_ADDRESS = "http://escalator.example";

/** The settings of a process that sends its e-mails to a server. @param url - as `AMailServer` has it */
export function sendingBy(url: string): Record<string, string> {
	return { SMTP_URL: url, MAIL_FROM: "escalator@sender.example", PUBLIC_URL: OUR_ADDRESS };
}

/** A real SMTP server on a free port of this machine. */
export class AMailServer {
	readonly arrived: Arrived[] = [];
	refusal: Refusal | undefined;
	/** Waited for before a mail is taken. */
	before: () => Promise<void> = async () => {};
	readonly #server: SMTPServer;

	/** @param options.isTls - whether it speaks TLS from the first byte, under a certificate that nobody signed */
	constructor(options: MailServerOptions = {}) {
		const refuse = (at: Refusal["at"]) => {
			if (this.refusal?.at !== at) return undefined;
			// What a server says often quotes the address.
			const says = new Error("<jo.zz@mail.example> not here");
			return Object.assign(says, { responseCode: this.refusal.code });
		};
		this.#server = new SMTPServer({
			secure: options.isTls === true,
			authOptional: options.password === undefined,
			disabledCommands: ["STARTTLS"],
			allowInsecureAuth: true,
			disableReverseLookup: true,
			onAuth: ({ password }, _session, done) =>
				password === options.password ? done(null, { user: "u" }) : done(new Error("Wrong")),
			onMailFrom: (_address, _session, done) => done(refuse("from")),
			onRcptTo: (_address, _session, done) => done(refuse("to")),
			onData: (stream, { id, envelope, hostNameAppearsAs }, done) => {
				const take = async () => {
					const bytes = await buffer(stream);
					await this.before();
					if (this.#isGone(id)) throw new Error("The sender has gone");
					const refused = refuse("data");
					if (refused) throw refused;
					this.arrived.push({
						to: envelope.rcptTo.map(({ address }) => address),
						greeting: String(hostNameAppearsAs),
						raw: bytes.toString(),
						mail: await PostalMime.parse(bytes),
					});
				};
				take().then(() => done(), done);
			},
		});
		// A sender that is killed in the middle.
		this.#server.on("error", () => undefined);
	}

	/** The library hands over what has come so far of a sender that is killed; a mail server drops what was not ended. */
	#isGone(id: string): boolean {
		const connections = [...this.#server.connections] as unknown as {
			id: string;
			_socket: { readableEnded: boolean };
		}[];
		const own = connections.find((connection) => connection.id === id);
		return own === undefined || own._socket.readableEnded;
	}

	/** @param port - that of one which ended; a free one unless told */
	async start(port = 0): Promise<this> {
		this.#server.listen(port, "127.0.0.1");
		await once(this.#server.server, "listening");
		return this;
	}

	get port(): number {
		return (this.#server.server.address() as AddressInfo).port;
	}

	/** For SMTP_URL. */
	get url(): string {
		return `smtp://127.0.0.1:${this.port}?tls=none`;
	}

	stop(): Promise<void> {
		return new Promise((resolve) => this.#server.close(resolve));
	}
}
