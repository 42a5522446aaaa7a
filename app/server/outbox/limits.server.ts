import { HourlyLimit } from "#app/domain/limits/hourly-limit.ts";
import { now } from "#app/server/clock.server.ts";
import { HourlyLabels } from "#app/server/hourly-labels.server.ts";

/**
 * How many messages a visitor sends an hour, and all together: by this process, as each counts for itself.
 *
 * A library or a Jobcentre is one visitor to us: some twelve advisers who see somebody every half hour, and send most of
 * them their plan, stay within 30. A robot on one line reaches 30 strangers, each with a plan and no words of its own.
 * All together are limited, since each text costs money and a sender of thousands is soon taken for one of spam; a robot
 * with many lines can use that up, and people then have the page, paper and their code.
 */
export const messages = new HourlyLimit({ perVisitor: 30, inAll: 500 });

/** How many messages one mailbox or phone gets an hour, whoever asks: one, one more after a mistake, and one to spare. Of this process too. */
export const messagesTo = new HourlyLimit({ perVisitor: 3, inAll: Number.POSITIVE_INFINITY });

const labels = new HourlyLabels();

/** What an address is counted by in `messagesTo`: one label for all ways to write to the same mailbox, for an hour. */
export function addressLabel(to: string): string {
	const mailbox = to
		.normalize("NFC")
		.trim()
		.toLowerCase()
		// `jo+plan@…` arrives where `jo@…` does. A number starts with its +.
		.replace(/(?<=[^@])\+[^@]*(?=@)/, "");
	return labels.of(mailbox, now());
}
