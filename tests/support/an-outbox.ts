import { expect, onTestFinished, vi } from "vitest";
import type { Channel } from "#app/domain/messages/message.ts";
import { Outbox, type OutboxParts } from "#app/server/outbox/outbox.server.ts";
import type { Sender } from "#app/server/outbox/sender.server.ts";
import { SmtpSender } from "#app/server/outbox/smtp.server.ts";
import { parseSmtpUrl } from "#app/server/outbox/smtp-url.server.ts";
import type { Store } from "#app/server/store/store.server.ts";
import { AMailServer, type MailServerOptions } from "./a-mail-server.ts";
import { somePeppers } from "./a-pepper.ts";

export const MAIL_FROM = { name: "Escalator", address: "escalator@sender.example" };
const AT = Date.parse("2026-11-22T12:00:00Z");

/** A clock that stands until it is moved. */
export interface StandingClock {
	at: number;
	now: () => number;
	passMinutes(minutes: number): void;
}

export function aStandingClock(at = AT): StandingClock {
	return {
		at,
		now() {
			return this.at;
		},
		passMinutes(minutes) {
			this.at += minutes * 60_000;
		},
	};
}

/** One sender for both channels. */
export function forBoth(sender: Sender): Record<Channel, Sender> {
	return { email: sender, text: sender };
}

/** What sends to a server on this machine. */
export function senderTo(url: string, patience?: { silence: number; most: number }): SmtpSender {
	const server = parseSmtpUrl(url);
	if (!server) throw new Error("This is no address of a mail server");
	return new SmtpSender(server, MAIL_FROM, patience);
}

/** A mail server that ends with the test. */
export async function aMailServer(options: MailServerOptions = {}): Promise<AMailServer> {
	const server = await new AMailServer(options).start();
	onTestFinished(() => server.stop());
	return server;
}

/** An outbox whose clock stands, with what it complained of; it ends with the test. */
export function anOutbox(
	store: Store,
	sender: Sender,
	parts: Partial<OutboxParts> = {},
	clock = aStandingClock(),
) {
	const complaints: unknown[] = [];
	const outbox = new Outbox({
		store,
		peppers: somePeppers(),
		senders: forBoth(sender),
		now: () => clock.now(),
		complain: (error) => complaints.push(error),
		...parts,
	});
	onTestFinished(() => outbox.stop());
	return { outbox, clock, complaints };
}

/** For what happens in the background of a busy machine. */
export const PATIENT = { timeout: 30_000 };

/** Waits until no message is being sent: what was begun has gone, or waits for its next try. */
export function allPutDown(store: Store): Promise<void> {
	return vi.waitFor(async () => {
		const rows = await store.use((db) =>
			db.selectFrom("outbox").select(["attempts", "claimed_until"]).execute(),
		);
		expect(rows.every((row) => row.attempts > 0 && row.claimed_until === null)).toBe(true);
	}, PATIENT);
}
