import type { Message } from "#app/domain/messages/message.ts";

/** A way out for messages. */
export interface Sender {
	/** Whether messages really leave by it, or land in the folder for development. */
	readonly way: "post" | "folder";
	/**
	 * Resolves once somebody else has taken the message over. Takes a minute at most.
	 *
	 * @param id - the same each time that the same message is offered
	 * @throws NotSent
	 */
	send(message: Message, id: string): Promise<void>;
}

/** A message was not taken over. Quotes nothing of it, nor what the other side said, which often quotes an address. */
export class NotSent extends Error {
	override name = "NotSent";
	/** For the operator's log. */
	readonly code: string;
	/** Whether the same message would be refused again, however often it is offered. */
	readonly isFinal: boolean;
	/** Whether it may have been taken over all the same, and would come, and cost, once more. */
	readonly mayHaveGone: boolean;

	/** @param code - letters, digits and `_`; whatever else is in it is left out */
	constructor(
		code: string,
		{
			isFinal = false,
			mayHaveGone = false,
			says,
		}: { isFinal?: boolean; mayHaveGone?: boolean; says?: string | undefined } = {},
	) {
		super(says ?? (isFinal ? "A message was refused." : "A message could not be sent yet."));
		this.code = code.replace(/\W/g, "").slice(0, 40);
		this.isFinal = isFinal;
		this.mayHaveGone = mayHaveGone;
	}
}
