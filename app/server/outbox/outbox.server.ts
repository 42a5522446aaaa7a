import { hkdfSync, randomBytes } from "node:crypto";
import { MOST_MS, waitAfter } from "#app/domain/messages/back-off.ts";
import { CHANNELS, type Channel, type Message } from "#app/domain/messages/message.ts";
import { now } from "#app/server/clock.server.ts";
import { complain } from "#app/server/complain.server.ts";
import { env } from "#app/server/env.server.ts";
import { type Peppers, peppers } from "#app/server/sealing/pepper.server.ts";
import { store } from "#app/server/store/current-store.server.ts";
import type { Store } from "#app/server/store/store.server.ts";
import { type Claimed, OutboxRows, type State } from "./outbox-rows.server.ts";
import { openMessage, sealMessage } from "./seal-message.server.ts";
import { NotSent, type Sender } from "./sender.server.ts";
import { type Senders, sendersOf } from "./senders.server.ts";

const ID_BYTES = 16;
/** Messages that this process sends at a time. */
const MOST_AT_ONCE = 10;
/** How long the page that asked for a message can still say what became of it. */
const STATE_KEPT_MS = 2 * 60 * 60_000;

export interface OutboxParts {
	store: Store;
	peppers: Peppers;
	senders: Senders;
	/** Milliseconds since 1970, asked at each use. */
	now: () => number;
	/** Told what went wrong while nobody waited for it; it is tried again. */
	complain: (error: unknown) => void;
}

/**
 * Messages that people send to themselves. Each is sealed in the database before it is acknowledged, sent by one of the
 * processes that share the database, and emptied once somebody else has taken it over or it is given up.
 *
 * A message goes at least once, and mostly exactly once. It goes twice where the other side took it and we did not hear
 * of that: a process was killed in between, or the answer came too late. A mail then comes again under the same
 * Message-ID. What Notify may have taken is offered once more at most, since a text costs money; where that is not
 * answered either it is given up, gone or not.
 */
export class Outbox {
	readonly #rows: OutboxRows;
	readonly #parts: OutboxParts;
	/** What this process does now, to be finished before it ends. */
	readonly #inFlight = new Set<Promise<void>>();
	/** Messages that have gone while the database could not be told. */
	readonly #untold = new Map<string, "sent" | "failed">();
	#isStopping = false;

	constructor(parts: OutboxParts) {
		this.#parts = parts;
		this.#rows = new OutboxRows(parts.store);
	}

	/** Takes a message on, as `postOnce`, under a mark of its own. @returns an id by which alone its state can be asked */
	async post(message: Message): Promise<string> {
		const { id } = await this.postOnce(message, randomBytes(ID_BYTES).toString("base64url"));
		return id;
	}

	/**
	 * Takes a message on. Once this resolves it is on the disk, and on its way.
	 *
	 * @param mark - of chance. Of all that is posted under it, in any process with the same newest pepper, the first alone goes
	 * @returns the id that `idOf` gives, and whether it was this message that was taken on
	 * @throws StoreTrouble where the database is at fault; RangeError where the message is over 64 kB
	 */
	async postOnce(message: Message, mark: string): Promise<{ id: string; isNew: boolean }> {
		const id = this.idOf(mark);
		const sealed = sealMessage(id, message, this.#parts.peppers);
		const at = this.#parts.now();
		const { channel } = message;
		const isNew = await this.#rows.add({ id, channel, sealed, at, expires: at + MOST_MS });
		// Where many go at once, the next look for what is due takes it along.
		if (isNew && this.#inFlight.size < MOST_AT_ONCE) this.#begin(id).catch(this.#parts.complain);
		return { id, isNew };
	}

	/** The id by which alone the state of a message can be asked that is posted under a mark. */
	idOf(mark: string): string {
		const [{ secret }] = this.#parts.peppers;
		return Buffer.from(
			hkdfSync("sha256", secret, mark, "id of a message in the outbox", ID_BYTES),
		).toString("base64url");
	}

	/** What became of a message; undefined for one that nobody posted, or some hours ago. @throws StoreTrouble */
	stateOf(id: string): Promise<State | undefined> {
		return this.#rows.stateOf(id, this.#parts.now());
	}

	/** The channels that somebody may choose: those with a way out. */
	get channels(): Channel[] {
		return CHANNELS.filter((channel) => this.#parts.senders[channel]);
	}

	/** Whether what goes by a channel really leaves, or lands in the folder for development; undefined where it cannot go. */
	wayOf(channel: Channel): Sender["way"] | undefined {
		return this.#parts.senders[channel]?.way;
	}

	/** Sends all that is due. @throws StoreTrouble */
	async sendDue(): Promise<void> {
		for (const [id, state] of this.#untold) await this.#empty(id, state);
		while (!this.#isStopping) {
			const ids = await this.#rows.due(this.#parts.now(), MOST_AT_ONCE);
			if (ids.length === 0) return;
			await Promise.all(ids.map((id) => this.#begin(id)));
		}
	}

	/** Begins nothing new. Resolves once what is being sent has gone. */
	async stop(): Promise<void> {
		this.#isStopping = true;
		await Promise.allSettled(this.#inFlight);
	}

	#begin(id: string): Promise<void> {
		const work = this.#isStopping ? Promise.resolve() : this.#deliver(id);
		this.#inFlight.add(work);
		const forget = () => this.#inFlight.delete(work);
		work.then(forget, forget);
		return work;
	}

	async #deliver(id: string): Promise<void> {
		const claimed = await this.#rows.claim(id, this.#parts.now());
		if (!claimed) return;
		const outcome = await this.#offer(claimed);
		if (typeof outcome === "number")
			return this.#rows.putBack(claimed, this.#parts.now() + outcome);
		this.#untold.set(id, outcome);
		await this.#empty(id, outcome);
	}

	/** @returns what became of it, or how many milliseconds to wait until it is offered again */
	async #offer(claimed: Claimed): Promise<"sent" | "failed" | number> {
		try {
			await this.#send(claimed);
			return "sent";
		} catch (error) {
			this.#parts.complain(error);
			const { isFinal, mayHaveGone } = error instanceof NotSent ? error : NO_MATTER;
			const isLast = isFinal || (mayHaveGone && claimed.attempts > 1);
			return isLast ? "failed" : (waitAfter(claimed.attempts) ?? "failed");
		}
	}

	async #send({ id, sealed }: Claimed): Promise<void> {
		const message = openMessage(id, sealed, this.#parts.peppers);
		if (!message) throw new NotSent("SEALED", { says: UNOPENED });
		const sender = this.#parts.senders[message.channel];
		if (!sender) throw new NotSent("NO_SENDER", { says: NO_SENDER });
		await sender.send(message, id);
	}

	async #empty(id: string, state: "sent" | "failed"): Promise<void> {
		await this.#rows.empty(id, state, this.#parts.now() + STATE_KEPT_MS);
		this.#untold.delete(id);
	}
}

/** What a fault of our own says of a message. */
const NO_MATTER = { isFinal: false, mayHaveGone: false };

const UNOPENED =
	"A message waits that was sealed with another pepper: give PEPPER the same keys on every machine.";

const NO_SENDER =
	"A message waits that this process has no way to send: give SMTP_URL and NOTIFY_API_KEY the same values on every machine.";

let current: Outbox | undefined;

/** The outbox of this process. */
export function outbox(): Outbox {
	current ??= new Outbox({
		store: store(),
		peppers: peppers(),
		senders: sendersOf(env()),
		now,
		complain,
	});
	return current;
}
