import { createHash } from "node:crypto";
import type { SendMailOptions } from "nodemailer";
import type { Message } from "#app/domain/messages/message.ts";
import { domainOf, isOneAddress, type Mailbox } from "./mailbox.server.ts";
import { NotSent } from "./sender.server.ts";

/**
 * A message as nodemailer wants its mails: plain text and HTML as they were posted, and nothing that tells on anybody.
 *
 * @param id - the message's own; the same id gives the same Message-ID, so that a mail that came twice can be known as one
 * @throws NotSent where it has no address that is one
 */
export function mailOf(message: Message, id: string, from: Mailbox): SendMailOptions {
	const { to, subject, text, html, language } = message;
	if (!isOneAddress(to)) throw new NotSent("ADDRESS", { isFinal: true });
	return {
		from,
		to: { name: "", address: to },
		...(subject === undefined ? {} : { subject }),
		text,
		...(html === undefined ? {} : { html }),
		messageId: `<${fingerprint(id)}@${domainOf(from)}>`,
		headers: {
			// RFC 3834: a machine wrote it, so no machine need answer it.
			"Auto-Submitted": "auto-generated",
			"Content-Language": language,
		},
		xMailer: false,
		// Whatever stands in a message is its own words, and no file or address to fetch them from.
		disableFileAccess: true,
		disableUrlAccess: true,
	};
}

/** The id itself asks for the state, and stays with us. */
function fingerprint(id: string): string {
	return createHash("sha256").update(id).digest("hex").slice(0, 32);
}
