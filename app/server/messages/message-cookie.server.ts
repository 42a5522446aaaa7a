import { randomBytes } from "node:crypto";
import { z } from "zod";
import { CHANNELS } from "#app/domain/messages/message.ts";
import { type MessageForm, MessageFormSchema } from "#app/domain/messages/message-form.ts";
import {
	clearCookieHeader,
	readCookie,
	setCookieHeader,
} from "#app/server/cookie-header.server.ts";
import { cookieSealer } from "#app/server/sealed-cookie.server.ts";

/**
 * Holds a message on the device of whoever writes it, sealed: first the form as it was filled in, with the address;
 * once it was posted only the message's id, so that a page can say what became of it.
 */
export const MESSAGE_COOKIE = "message";

/** Others may use the computer, and nobody is asked here. */
const MOST_SECONDS = 30 * 60;

const MARK_BYTES = 16;

const MessageStateSchema = z.discriminatedUnion("is", [
	z.strictObject({
		is: z.literal("draft"),
		form: MessageFormSchema,
		/** Not sent off yet: whoever typed it only asked for another language. */
		isHalf: z.boolean().optional(),
		/** Of chance, one for each time that the form was filled in: however often it is sent, it is one message. */
		mark: z.string(),
	}),
	z.strictObject({
		is: z.literal("posted"),
		id: z.string(),
		channel: z.enum(CHANNELS),
		/** It was about a kept plan. */
		isKept: z.boolean(),
	}),
]);

export type MessageState = z.infer<typeof MessageStateSchema>;

/** A form that was just filled in, or half. */
export function draftOf(form: MessageForm, isHalf = false): MessageState {
	return { is: "draft", form, isHalf, mark: randomBytes(MARK_BYTES).toString("base64url") };
}

/** A Set-Cookie header that keeps it for 30 minutes. */
export function keepMessage(state: MessageState, secure: boolean): string {
	return setCookieHeader(MESSAGE_COOKIE, cookieSealer().seal(MESSAGE_COOKIE, state), { secure });
}

/** A Set-Cookie header that forgets it. */
export function forgetMessage(secure: boolean): string {
	return clearCookieHeader(MESSAGE_COOKIE, { secure });
}

/** What a request brings; undefined where there is nothing, it is too old, or not one that we sealed. */
export function readMessage(request: Request): MessageState | undefined {
	const text = readCookie(request.headers.get("Cookie"), MESSAGE_COOKIE);
	const opened = cookieSealer().open(MESSAGE_COOKIE, text, { maxAgeSeconds: MOST_SECONDS });
	return MessageStateSchema.safeParse(opened).data;
}
