import { judgeMessageForm, type MessageOrder } from "#app/domain/messages/message-form.ts";
import { getLocale } from "#app/i18n/locale.ts";
import type { CodeToSend } from "#app/i18n/message-words.ts";
import { now } from "#app/server/clock.server.ts";
import { readCookie } from "#app/server/cookie-header.server.ts";
import {
	keepMessage,
	MESSAGE_COOKIE,
	readMessage,
} from "#app/server/messages/message-cookie.server.ts";
import { Once } from "#app/server/messages/once.server.ts";
import { type PlanAtHand, planAtHand } from "#app/server/messages/plan-at-hand.server.ts";
import { addressLabel, messages, messagesTo } from "#app/server/outbox/limits.server.ts";
import { outbox } from "#app/server/outbox/outbox.server.ts";
import { seeOther } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { saves } from "#app/server/saved-plans/limits.server.ts";
import { savedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { orTrouble, TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/now";
import { compose, ourAddress } from "./compose.server.ts";

export function loader({ context }: Route.LoaderArgs) {
	return seeOther("/send", context);
}

/** Sends what the preview showed. The address then goes out of the cookie: only the message's id stays. */
export async function action({ request, context }: Route.ActionArgs) {
	const message = readMessage(request);
	const judged =
		message?.is === "draft" ? judgeMessageForm(message.form, outbox().channels) : undefined;
	if (!judged || "problems" in judged) return seeOther("/send", context);
	const { order } = judged;
	const { secure, visitor } = context.get(requestContext);
	const posting = async (): Promise<Posting> => {
		if (!mayGo(order, visitor())) return "enough";
		const language = getLocale(context);
		const id = await orTrouble(post(order, request, language));
		return id === TROUBLE ? "trouble" : { id };
	};
	// Each form that was filled in has a cookie of its own, however often its button is pressed.
	const key = readCookie(request.headers.get("Cookie"), MESSAGE_COOKIE) ?? "";
	const outcome = await postings.do(key, posting);
	if (typeof outcome === "string") return seeOther(`/send/preview?${outcome}`, context);
	const answer = seeOther("/send/sent", context);
	const { channel, isKept } = order;
	const posted = { is: "posted", id: outcome.id, channel, isKept } as const;
	answer.headers.append("Set-Cookie", keepMessage(posted, secure));
	return answer;
}

type Posting = { id: string } | "enough" | "trouble";

const postings = new Once<Posting>((outcome) => typeof outcome === "string");

/** @throws StoreTrouble; a 303 where the plan is not at hand any more */
async function post(order: MessageOrder, request: Request, language: string): Promise<string> {
	const atHand = await planAtHand(request, order.isKept);
	const code = order.content === "code" ? await codeFor(atHand) : undefined;
	const address = ourAddress(request);
	return outbox().post(compose(order, atHand, { address, language, code }).message);
}

/** Counts a message where there is room for it: for this visitor, for this address, and for the plan it may have to keep. */
function mayGo({ to, content, isKept }: MessageOrder, visitor: string): boolean {
	const at = now();
	const counted = [
		{ limit: messages, label: visitor },
		{ limit: messagesTo, label: addressLabel(to) },
		...(content === "code" && !isKept ? [{ limit: saves, label: visitor }] : []),
	];
	if (!counted.every(({ limit, label }) => limit.hasRoom(label, at))) return false;
	for (const { limit, label } of counted) limit.count(label, at);
	return true;
}

/** The code that this browser holds, or a new one under which the plan is kept now. */
async function codeFor({ plan, code }: PlanAtHand): Promise<CodeToSend> {
	return code ?? savedPlans().save(plan);
}
