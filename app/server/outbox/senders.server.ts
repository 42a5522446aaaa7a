import type { Channel } from "#app/domain/messages/message.ts";
import type { Env } from "#app/server/env.server.ts";
import { logEvent } from "#app/server/log.server.ts";
import { FolderSender } from "./folder.server.ts";
import { NotifySender } from "./notify.server.ts";
import type { Sender } from "./sender.server.ts";
import { SmtpSender } from "./smtp.server.ts";

/** The ways out that there are, by channel. One that is missing is offered to nobody. */
export type Senders = Partial<Record<Channel, Sender>>;

/**
 * E-mail by SMTP, else by Notify; text messages by Notify alone. Into the folder only where neither is set: beside a
 * sender it would hold the words of people who were told that their message goes.
 */
export function sendersOf({
	dataDir,
	smtp,
	notifyApiKey,
}: Pick<Env, "dataDir" | "smtp" | "notifyApiKey">): Senders {
	if (!smtp && notifyApiKey === undefined) {
		const folder = new FolderSender(dataDir, (says) => logEvent("warning", { says }));
		return { email: folder, text: folder };
	}
	const notify = notifyApiKey === undefined ? undefined : new NotifySender(notifyApiKey);
	const email = smtp ? new SmtpSender(smtp.server, smtp.from) : notify;
	return { ...(email && { email }), ...(notify && { text: notify }) };
}
