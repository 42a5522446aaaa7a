import { data, redirect } from "react-router";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { likelyAddress } from "#app/domain/messages/likely-address.ts";
import { judgeMessageForm } from "#app/domain/messages/message-form.ts";
import { textParts } from "#app/domain/messages/text-parts.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { readMessage } from "#app/server/messages/message-cookie.server.ts";
import { planAtHand } from "#app/server/messages/plan-at-hand.server.ts";
import { outbox } from "#app/server/outbox/outbox.server.ts";
import { orComeBackSoon } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/preview";
import { codeToCome, compose, ourAddress } from "./compose.server.ts";
import { Likely } from "./likely.tsx";
import { MessageText } from "./message-text.tsx";

export const handle = { exit: true, unlisted: true, sheets: ["send"] } satisfies PageHandle;

/** What went wrong when it was to be sent, by the word in the query, which says nothing of anybody. */
const TROUBLES = { enough: 429, trouble: 503 } as const;

/** `/send/preview`: exactly what will be sent, before anything is. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const message = readMessage(request);
	const judged =
		message?.is === "draft" ? judgeMessageForm(message.form, outbox().channels) : undefined;
	if (!judged || "problems" in judged) throw redirect("/send", 303);
	const { order } = judged;
	const atHand = await orComeBackSoon(planAtHand(request, order.isKept));
	const { searchParams } = new URL(request.url);
	const { message: composed, letter } = compose(order, atHand, {
		address: ourAddress(request),
		language: getLocale(context),
		code: atHand.code ?? codeToCome(),
	});
	const names = Object.keys(TROUBLES) as (keyof typeof TROUBLES)[];
	const trouble = names.find((name) => searchParams.has(name));
	const shown = {
		letter,
		order,
		likely: order.channel === "email" ? likelyAddress(order.to) : undefined,
		subject: composed.subject,
		parts: order.channel === "text" ? textParts(composed.text) : 0,
		isCodeToCome: order.content === "code" && atHand.code === undefined,
		toFolder: outbox().wayOf(order.channel) === "folder",
		trouble,
	};
	return data(shown, trouble ? TROUBLES[trouble] : 200);
}

export default function Preview({ loaderData: shown }: Route.ComponentProps) {
	const { t } = useTranslation("messages");
	return (
		<div className="text flow">
			<PageTitle title={t("preview.title")} />
			{shown.trouble ? (
				<p className="note stop" role="alert">
					{t(`preview.${shown.trouble}`)}
				</p>
			) : null}
			<h1>{t("preview.title")}</h1>
			{shown.toFolder ? <p className="note">{t("folder")}</p> : null}
			<p>
				{t("preview.to")}{" "}
				<strong>
					<bdi dir="ltr">{shown.order.to}</bdi>
				</strong>
			</p>
			{shown.likely ? <Likely order={shown.order} address={shown.likely} /> : null}
			<p>{t("preview.from", { name: t("common:name") })}</p>
			{shown.subject ? (
				<p>
					{t("preview.subject")} <strong>{shown.subject}</strong>
				</p>
			) : (
				<p>{t("preview.parts", { count: shown.parts })}</p>
			)}
			<h2>{t("preview.message")}</h2>
			<MessageText letter={shown.letter} />
			{shown.isCodeToCome ? <p>{t("preview.codeToCome")}</p> : null}
			<form method="post" action="/send/now">
				<button type="submit" className="button">
					{t("preview.send")}
				</button>
			</form>
			<p>
				<a className="back" href="/send">
					{t("preview.change")}
				</a>
			</p>
		</div>
	);
}
