import { data } from "react-router";
import {
	judgeMessageForm,
	type MessageForm,
	readMessageForm,
} from "#app/domain/messages/message-form.ts";
import { namesAbuse } from "#app/domain/messages/plan-message.ts";
import { chosenLanguage } from "#app/i18n/chosen-language.ts";
import type { PageHandle } from "#app/root.tsx";
import { readForm } from "#app/server/form.server.ts";
import { draftOf, keepMessage, readMessage } from "#app/server/messages/message-cookie.server.ts";
import { planAtHand } from "#app/server/messages/plan-at-hand.server.ts";
import { outbox } from "#app/server/outbox/outbox.server.ts";
import { goOnWith, seeOther } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { readSavedCode } from "#app/server/saved-plans/saved-code.server.ts";
import { readSession } from "#app/server/session.server.ts";
import { orComeBackSoon } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/route";
import { SEND_FORM, SendForm } from "./send-form.tsx";

export const handle = {
	exit: true,
	unlisted: true,
	sheets: ["send"],
	keepsTyped: (shown) => (shown ? SEND_FORM : undefined),
} satisfies PageHandle;

/** `/send`: asks how, where to, and what is to be in it. `?kept` means the plan whose code this browser holds. */
export async function loader({ request }: Route.LoaderArgs) {
	const message = readMessage(request);
	const draft = message?.is === "draft" ? message.form : undefined;
	const isHalf = message?.is === "draft" && message.isHalf === true;
	const isKept = new URL(request.url).searchParams.has("kept") || (draft?.isKept ?? false);
	const { plan, known } = await orComeBackSoon(planAtHand(request, isKept));
	const { channels } = outbox();
	const isAfraid = namesAbuse(plan, known);
	const form: MessageForm = draft
		? { ...draft, isKept }
		: { isKept, to: "", isNeutral: isAfraid, withHelp: false };
	const judged = draft && !isHalf ? judgeMessageForm(draft, channels) : undefined;
	const problems = judged && "problems" in judged ? judged.problems : [];
	const shown = {
		form,
		problems,
		back: backFrom(request, isKept),
		isForOther: plan.isForOther,
		isAfraid,
		channels,
		sendsNothing: channels.every((channel) => outbox().wayOf(channel) === "folder"),
	};
	return data(shown, problems.length > 0 ? 422 : 200);
}

/** Goes on to the preview, or back to what has to be mended, or in another language. */
export async function action({ request, context }: Route.ActionArgs) {
	const sent = await readForm(request);
	const form = readMessageForm(sent);
	const hasPlan = form.isKept ? readSavedCode(request) : readSession(request);
	if (!hasPlan) return seeOther(form.isKept ? "/saved?gone" : "/lost", context);
	const { secure } = context.get(requestContext);
	const chosen = await chosenLanguage(sent, secure);
	if (chosen) {
		const before = readMessage(request);
		// What was wrong goes on being so.
		const isHalf = before?.is !== "draft" || before.isHalf === true;
		return goOnWith(
			form.isKept ? "/send?kept" : "/send",
			chosen,
			keepMessage(draftOf(form, isHalf), secure),
		);
	}
	const isRight = "order" in judgeMessageForm(form, outbox().channels);
	const answer = seeOther(isRight ? "/send/preview" : "/send", context);
	answer.headers.append("Set-Cookie", keepMessage(draftOf(form), secure));
	return answer;
}

function backFrom(request: Request, isKept: boolean): string {
	if (!isKept) return "/plan";
	return readSavedCode(request)?.is === "new" ? "/saved/kept" : "/saved/plan";
}

export default function Send({ loaderData }: Route.ComponentProps) {
	return <SendForm {...loaderData} />;
}
