import type { Channel } from "#app/domain/messages/message.ts";
import type { Env } from "#app/server/env.server.ts";
import { logEvent } from "#app/server/log.server.ts";
import { FolderSender } from "./folder.server.ts";
import { NotifySender } from "./notify.server.ts";
import type { Sender } from "./sender.server.ts";
import { SmtpSender } from "./smtp.server.ts";

/** The way out of each channel: e-mail by SMTP, else by Notify; text messages by Notify; into the folder where neither is set. */
export function sendersOf({
	dataDir,
	smtp,
	notifyApiKey,
}: Pick<Env, "dataDir" | "smtp" | "notifyApiKey">): Record<Channel, Sender> {
	const folder = new FolderSender(dataDir, (says) => logEvent("warning", { says }));
	const notify = notifyApiKey === undefined ? folder : new NotifySender(notifyApiKey);
	return { email: smtp ? new SmtpSender(smtp.server, smtp.from) : notify, text: notify };
}
