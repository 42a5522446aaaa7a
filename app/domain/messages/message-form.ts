import { z } from "zod";
import { readEmailAddress } from "./email-address.ts";
import { CHANNELS, type Channel } from "./message.ts";
import { type NumberProblem, readMobileNumber } from "./mobile-number.ts";

/** What may stand in a message: the plan itself, only a code that opens it, or nothing of the person at all. */
export const CONTENTS = ["plan", "code", "link"] as const;

export type Content = (typeof CONTENTS)[number];

/** Longer than any address; what goes beyond is cut, and is wrong all the same. */
const MOST_TYPED = 300;

/** The form as somebody filled it in, right or wrong. */
export const MessageFormSchema = z.strictObject({
	/** It is about a plan that was kept and is open here, not about that of the answers given here. */
	isKept: z.boolean(),
	channel: z.enum(CHANNELS).optional(),
	to: z.string().max(MOST_TYPED),
	content: z.enum(CONTENTS).optional(),
	/** The subject is to say nothing. */
	isNeutral: z.boolean(),
	/** Numbers that tell of harm at home are to stand in it too. */
	withHelp: z.boolean(),
});

export type MessageForm = z.infer<typeof MessageFormSchema>;

/** The form once nothing is wrong with it, its address as it is sent to. */
export interface MessageOrder extends Omit<MessageForm, "channel" | "content"> {
	channel: Channel;
	content: Content;
}

export type MessageProblem =
	| { field: "channel" | "content"; problem: "choose" }
	| { field: "to"; problem: "empty" | "email" | NumberProblem };

/** Reads the fields of the form as they were sent. */
export function readMessageForm(sent: URLSearchParams): MessageForm {
	return {
		isKept: sent.has("kept"),
		channel: CHANNELS.find((one) => one === sent.get("channel")),
		to: (sent.get("to") ?? "").slice(0, MOST_TYPED),
		content: CONTENTS.find((one) => one === sent.get("content")),
		isNeutral: sent.has("neutral"),
		withHelp: sent.has("help"),
	};
}

/**
 * What is wrong with the form, field by field, or what it asks for.
 *
 * @param offered - the channels that may be chosen
 */
export function judgeMessageForm(
	sent: MessageForm,
	offered: readonly Channel[],
): { order: MessageOrder } | { problems: MessageProblem[] } {
	const form = { ...sent, channel: offered.find((one) => one === sent.channel) };
	const { channel, content } = form;
	const to = addressOf(form, offered);
	const problems: MessageProblem[] = [
		...(channel ? [] : [{ field: "channel", problem: "choose" } as const]),
		...("problem" in to && to.problem ? [{ field: "to", problem: to.problem } as const] : []),
		...(content ? [] : [{ field: "content", problem: "choose" } as const]),
	];
	if (channel && content && "address" in to)
		return { order: { ...form, channel, content, to: to.address } };
	return { problems };
}

type Address =
	| { address: string }
	| { problem: Extract<MessageProblem, { field: "to" }>["problem"] | undefined };

/** An address cannot be judged before it is said how to send; that it is missing can. */
function addressOf({ channel, to }: MessageForm, offered: readonly Channel[]): Address {
	if (to.trim() === "") return { problem: offered.includes("text") ? "empty" : "email" };
	if (channel === undefined) return { problem: undefined };
	if (channel === "email") {
		const address = readEmailAddress(to);
		return address === undefined ? { problem: "email" } : { address };
	}
	const read = readMobileNumber(to);
	return "number" in read ? { address: read.number } : read;
}
