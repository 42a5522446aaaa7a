import { fitText } from "#app/domain/messages/fit-text.ts";
import type { Letter } from "#app/domain/messages/letter.ts";
import type { Message } from "#app/domain/messages/message.ts";
import type { MessageOrder } from "#app/domain/messages/message-form.ts";
import { planToSend } from "#app/domain/messages/plan-message.ts";
import { writeHtml } from "#app/domain/messages/write-html.ts";
import { writeText } from "#app/domain/messages/write-text.ts";
import { languageOf } from "#app/i18n/languages.ts";
import { type CodeToSend, emailLetter, subjectWords, textLines } from "#app/i18n/message-words.ts";
import { today } from "#app/server/clock.server.ts";
import { env } from "#app/server/env.server.ts";
import type { PlanAtHand } from "#app/server/messages/plan-at-hand.server.ts";
import { DAYS_KEPT } from "#app/server/saved-plans/saved-plans.server.ts";

/** A message, and what its preview is drawn from. */
interface Composed {
	message: Message;
	letter: Letter;
}

/**
 * The address that links in messages lead to: ours as it was set, never what a request claims. Whoever asks could
 * otherwise have us write the address of a site of their own to somebody else.
 */
export function ourAddress(request: Request): string {
	// Without a sender nothing is set, and what is written stays on this machine.
	return env().publicUrl ?? new URL(request.url).origin;
}

/**
 * Writes a message in a language.
 *
 * @param address - see `ourAddress`
 * @param code - what opens the plan, where the message is to carry it
 */
export function compose(
	order: MessageOrder,
	{ plan, known }: PlanAtHand,
	{ address, language, code }: { address: string; language: string; code: CodeToSend | undefined },
): Composed {
	const { channel, to, content, isNeutral, withHelp } = order;
	const about = {
		content,
		isNeutral,
		address,
		plan: planToSend(plan, known, withHelp),
		code: content === "code" ? code : undefined,
	};
	if (channel === "text") {
		const { id, dir } = languageOf(language);
		const letter = fitText(textLines(about, language), { language: id, dir });
		return { letter, message: { channel, to, language: id, text: writeText(letter) } };
	}
	const letter = emailLetter(about, language);
	const subject = subjectWords(about, language);
	const text = writeText(letter);
	const html = writeHtml(letter, subject);
	return { letter, message: { channel, to, language: letter.language, subject, text, html } };
}

/** Stands for a code that is only made when the message is sent, in its very length. */
export function codeToCome(): CodeToSend {
	const expiresOn = Temporal.PlainDate.from(today()).add({ days: DAYS_KEPT }).toString();
	return { code: "XXXX-XXXX-XXXX-XXXX", expiresOn };
}
