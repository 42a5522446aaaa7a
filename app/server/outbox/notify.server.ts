import type { NotifyClient } from "notifications-node-client";
import type { Channel, Message } from "#app/domain/messages/message.ts";
import { NotSent, type Sender } from "./sender.server.ts";

/** Where GOV.UK Notify is; everybody's. */
const NOTIFY = "https://api.notifications.service.gov.uk";
const ANSWER_MS = 20_000;
/** A message was on its way to Notify when these happened. */
const CUT_OFF = ["ECONNABORTED", "ETIMEDOUT", "ECONNRESET"];

/**
 * The templates that somebody makes in Notify, and what must stand in them: `((subject))` and `((message))` in that for
 * e-mail, `((message))` in that for text messages. Found by their names, so that no id has to be set anywhere.
 */
const TEMPLATES = {
	email: { type: "email", name: "escalator e-mail" },
	text: { type: "sms", name: "escalator text" },
} as const satisfies Record<Channel, { type: string; name: string }>;

/** Sends through GOV.UK Notify, whose client is loaded with the first message. Notify writes no HTML of ours. */
export class NotifySender implements Sender {
	readonly way = "post";
	readonly #apiKey: string;
	readonly #url: string;
	readonly #patience: number;
	#client: Promise<NotifyClient> | undefined;
	readonly #templates = new Map<Channel, string>();

	/**
	 * @param url - where Notify answers, without a slash at the end
	 * @param patience - how many milliseconds we wait for an answer
	 */
	constructor(apiKey: string, url = NOTIFY, patience = ANSWER_MS) {
		this.#patience = patience;
		this.#apiKey = apiKey;
		this.#url = url;
	}

	async send({ channel, to, subject = "", text }: Message): Promise<void> {
		this.#client ??= this.#open();
		const client = await this.#client;
		const known = this.#templates.get(channel);
		try {
			const template = known ?? (await this.#find(client, channel));
			if (channel === "email")
				await client.sendEmail(template, to, { personalisation: { subject, message: text } });
			else await client.sendSms(template, to, { personalisation: { message: text } });
		} catch (error) {
			const trouble = notSent(error);
			if (known === undefined || !trouble.code.endsWith("BadRequestError")) throw trouble;
			// Somebody may have put another in the place of the template that we knew.
			this.#templates.delete(channel);
			throw new NotSent(trouble.code);
		}
	}

	async #find(client: NotifyClient, channel: Channel): Promise<string> {
		const { type, name } = TEMPLATES[channel];
		const { data } = await client.getAllTemplates(type);
		const found = data.templates.find((one) => one.type === type && one.name === name);
		if (!found)
			throw new NotSent("NOTIFY_NO_TEMPLATE", {
				says: `Notify has no template named ${name}, so messages wait. Make it there; README.md says what must be in it.`,
			});
		this.#templates.set(channel, found.id);
		return found.id;
	}

	async #open(): Promise<NotifyClient> {
		const { default: notify } = await import("notifications-node-client");
		const client = new notify.NotifyClient(this.#url, this.#apiKey);
		const { restClient } = client.apiClient;
		client.setClient(restClient.create({ timeout: this.#patience, maxRedirects: 0 }));
		return client;
	}
}

/**
 * Notify refuses a message for good with 400: the address is none, or it may not be written to. What is about us (the
 * key, too many messages) or about Notify itself comes with another status, and passes.
 *
 * @param error - from its client, with the whole request in it
 */
function notSent(error: unknown): NotSent {
	if (error instanceof NotSent) return error;
	const { response, code } = error as NotifyError;
	if (!response)
		return new NotSent(`NOTIFY_${code ?? "UNKNOWN"}`, {
			mayHaveGone: code !== undefined && CUT_OFF.includes(code),
		});
	const [first] = response.data?.errors ?? [];
	return new NotSent(`NOTIFY_${response.status}_${first?.error ?? ""}`, {
		isFinal: response.status === 400,
	});
}

interface NotifyError {
	code?: string;
	response?: { status: number; data?: { errors?: { error: string }[] } };
}
