import { judgeMessageForm, type MessageOrder } from "#app/domain/messages/message-form.ts";
import { getLocale } from "#app/i18n/locale.ts";
import type { CodeToSend } from "#app/i18n/message-words.ts";
import { now } from "#app/server/clock.server.ts";
import { keepMessage, readMessage } from "#app/server/messages/message-cookie.server.ts";
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
	if (message?.is !== "draft") return seeOther("/send", context);
	const judged = judgeMessageForm(message.form, outbox().channels);
	if ("problems" in judged) return seeOther("/send", context);
	const { order } = judged;
	const { secure, visitor } = context.get(requestContext);
	const draft = { order, mark: message.mark, language: getLocale(context) };
	const id = await orTrouble(postWithin(limitsFor(order, visitor()), draft, request));
	if (id === TROUBLE) return seeOther("/send/preview?trouble", context);
	if (id === undefined) return seeOther("/send/preview?enough", context);
	const answer = seeOther("/send/sent", context);
	const { channel, isKept } = order;
	const posted = { is: "posted", id, channel, isKept } as const;
	answer.headers.append("Set-Cookie", keepMessage(posted, secure));
	return answer;
}

interface Draft {
	order: MessageOrder;
	mark: string;
	language: string;
}

/** What a message counts against: this visitor, this address, and the plan it may have to keep. */
function limitsFor({ to, content, isKept }: MessageOrder, visitor: string) {
	return [
		{ limit: messages, label: visitor },
		{ limit: messagesTo, label: addressLabel(to) },
		...(content === "code" && !isKept ? [{ limit: saves, label: visitor }] : []),
	];
}

/**
 * Posts a message where there is room for it. What is not sent costs nothing, nor does a second press of the button.
 *
 * @returns its id; undefined where there is no room
 * @throws as `post`
 */
async function postWithin(limits: ReturnType<typeof limitsFor>, draft: Draft, request: Request) {
	if (!limits.every(({ limit, label }) => limit.hasRoom(label, now()))) {
		const id = outbox().idOf(draft.mark);
		return (await outbox().stateOf(id)) === undefined ? undefined : id;
	}
	// At once, or many that come together would find the same room.
	for (const { limit, label } of limits) limit.count(label, now());
	let isNew = false;
	try {
		const posted = await post(draft, request);
		isNew = posted.isNew;
		return posted.id;
	} finally {
		if (!isNew) for (const { limit, label } of limits) limit.giveBack(label, now());
	}
}

/** @throws StoreTrouble; a 303 where the plan is not at hand any more */
async function post({ order, mark, language }: Draft, request: Request) {
	const atHand = await planAtHand(request, order.isKept);
	const code = order.content === "code" ? await codeFor(atHand, mark) : undefined;
	const address = ourAddress(request);
	const { message } = compose(order, atHand, { address, language, code });
	return outbox().postOnce(message, mark);
}

/** The code that this browser holds, or one under which the plan is kept now; the same at each try to send it. */
async function codeFor({ plan, code }: PlanAtHand, mark: string): Promise<CodeToSend> {
	return code ?? savedPlans().save(plan, mark);
}
