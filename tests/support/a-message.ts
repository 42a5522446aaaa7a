import type { Message } from "#app/domain/messages/message.ts";

/** A plan as an e-mail, in two scripts; a test names only what it is about. */
export function anEmail(message: Partial<Message> = {}): Message {
	return {
		channel: "email",
		to: "jo.zz@mail.example",
		language: "pl",
		subject: "Twój plan: źdźbło – آپ کا منصوبہ",
		text: "Najpierw zadzwoń: 0800 000 0000\n\nپہلے فون کریں",
		html: '<!doctype html><html lang="pl"><body><h1>Twój plan</h1><p dir="rtl">پہلے فون کریں</p></body></html>',
		...message,
	};
}

export function aText(message: Partial<Message> = {}): Message {
	return {
		channel: "text",
		to: "+447700900123",
		language: "en",
		text: "Ring Step On: 0800 000 0000",
		...message,
	};
}
