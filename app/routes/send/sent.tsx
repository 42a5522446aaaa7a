import { redirect } from "react-router";
import { English } from "#app/components/english/english.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { type MessageState, readMessage } from "#app/server/messages/message-cookie.server.ts";
import { planAtHand } from "#app/server/messages/plan-at-hand.server.ts";
import { outbox } from "#app/server/outbox/outbox.server.ts";
import { readSavedCode } from "#app/server/saved-plans/saved-code.server.ts";
import { readSession } from "#app/server/session.server.ts";
import { orComeBackSoon } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/sent";
import { WhatBecame, type WhatBecameProps } from "./what-became.tsx";

export const handle = { exit: true, unlisted: true, sheets: ["send"] } satisfies PageHandle;

/** `/send/sent`: what became of a message, and what to do next. */
export async function loader({ request }: Route.LoaderArgs) {
	const message = readMessage(request);
	if (message?.is !== "posted") throw redirect("/send", 303);
	const { channel } = message;
	const state = await orComeBackSoon(becameOf(message));
	return { state, channel, ...(await next(request, message)) };
}

type Posted = Extract<MessageState, { is: "posted" }>;

async function becameOf({ id, channel }: Posted): Promise<WhatBecameProps["state"]> {
	if (outbox().wayOf(channel) === "folder") return "folder";
	return (await outbox().stateOf(id)) ?? "unknown";
}

/** Where the plan is, and whom to ring first; neither where the answers or the code are gone by now. */
async function next(request: Request, { isKept }: Posted) {
	const saved = readSavedCode(request)?.is;
	// A new code goes with this page: its plan opens by what was sent.
	const path = saved === "opened" && isKept ? "/saved/plan" : readSession(request) && "/plan";
	if (!path) return { path: undefined, call: undefined };
	const { plan } = await orComeBackSoon(planAtHand(request, path === "/saved/plan"));
	const service = plan.firstCall?.service;
	return {
		path,
		call: service?.phone && { name: service.name, ...service.phone },
	};
}

export default function Sent({ loaderData: { state, channel, path, call } }: Route.ComponentProps) {
	const { t } = useTranslation("messages");
	return (
		<div className="text flow">
			<PageTitle title={t(`sent.${state}.title`)} />
			<WhatBecame
				state={state}
				channel={channel}
				again={path === "/saved/plan" ? "/send?kept" : "/send"}
			/>
			{call ? (
				<>
					<h2>{t("sent.next")}</h2>
					<p>
						{t(call.sure ? "plan:line.do.sure" : "plan:line.do.unsure")}{" "}
						<English>{call.name}</English> <PhoneNumber number={call.number} />
					</p>
				</>
			) : null}
			<ul className="plain">
				{path ? (
					<li>
						<a className="back" href={path}>
							{t("saved:toPlan")}
						</a>
					</li>
				) : null}
				<li>
					<a className="back" href="/now">
						{t("common:helpNow")}
					</a>
				</li>
			</ul>
		</div>
	);
}
