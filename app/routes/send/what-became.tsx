import type { Channel } from "#app/domain/messages/message.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

export interface WhatBecameProps {
	/** As the outbox says; `folder` where this copy sends nothing, `unknown` where it knows of no such message. */
	state: "waiting" | "sent" | "failed" | "folder" | "unknown";
	channel: Channel;
	/** Where the form is. */
	again: string;
}

/** What became of a message, and what to do if it did not go. */
export function WhatBecame({ state, channel, again }: WhatBecameProps) {
	const { t } = useTranslation("messages");
	return (
		<>
			<h1>{t(`sent.${state}.title`)}</h1>
			<p>{t(`sent.${state}.text`)}</p>
			{state === "sent" && channel === "email" ? <p>{t("sent.spam")}</p> : null}
			{state === "waiting" ? (
				<p>
					<a className="button second" href="/send/sent">
						{t("sent.look")}
					</a>
				</p>
			) : null}
			{state === "failed" || state === "unknown" ? (
				<p>
					<a className="button" href={again}>
						{t("sent.again")}
					</a>
				</p>
			) : null}
		</>
	);
}
