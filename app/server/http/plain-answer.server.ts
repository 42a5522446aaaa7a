import { helplineIfLoaded } from "#app/server/helpline.server.ts";

/** An answer that the server gives by itself, without the app. */
export interface PlainAnswer {
	status: number;
	title: string;
	/** What the person can do now, in a sentence or two. */
	advice: string;
	/** Further headers, `name, value` in one flat list. */
	headers?: string[];
	/** After it the connection is of no more use. */
	closes?: boolean;
}

/** The answer's body: a page for people, JSON under `/api/`. */
export function plainBody(answer: PlainAnswer, isApi: boolean): { type: string; body: Buffer } {
	if (isApi) {
		const problem = { error: `${answer.title}. ${answer.advice}`, facts: [] };
		return { type: "application/json", body: Buffer.from(JSON.stringify(problem)) };
	}
	return {
		type: "text/html; charset=utf-8",
		body: Buffer.from(
			`<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${answer.title}</title><h1>${answer.title}</h1><p>${answer.advice}</p>${ringLine(answer.status)}<p><a href="/">Go to the first page</a> · <a href="/now">Help right now</a></p></html>`,
		),
	};
}

/** Where the fault is ours, somebody to ring meanwhile. */
function ringLine(status: number): string {
	const help = status >= 500 ? helplineIfLoaded() : undefined;
	if (help === undefined) return "";
	return `<p>You can ring ${help.name}: <a href="tel:${help.phone.replaceAll(" ", "")}">${help.phone}</a></p>`;
}

export const badAddress: PlainAnswer = {
	status: 400,
	title: "That address is not written correctly",
	advice: "Check the address, or start from the first page.",
};

export const wrongMethod: PlainAnswer = {
	status: 405,
	title: "That cannot be done here",
	advice: "Go back and try the link or the button again.",
	headers: ["Allow", "GET, HEAD, POST"],
};

export const onlyForReading: PlainAnswer = { ...wrongMethod, headers: ["Allow", "GET, HEAD"] };

export const otherOrigin: PlainAnswer = {
	status: 403,
	title: "We could not accept that form",
	advice:
		"It was not sent from one of our own pages. Nothing was changed. Open our first page and try again from there.",
};

export const notAForm: PlainAnswer = {
	status: 415,
	title: "We could not read what was sent",
	advice: "Go back to the page and use its own form.",
};

export const formTooLarge: PlainAnswer = {
	status: 413,
	title: "That was too much to send at once",
	advice: "Go back and make your answer shorter.",
};

export const notFound: PlainAnswer = {
	status: 404,
	title: "Not found",
	advice: "This file is not here, or no longer.",
};

export const notReady: PlainAnswer = {
	status: 503,
	title: "We are just starting",
	advice: "Please try again in a few seconds.",
	headers: ["Retry-After", "2"],
};

export const broken: PlainAnswer = {
	status: 500,
	title: "Something went wrong on our side",
	advice: "It was not you. Go back and try again, or start from the first page.",
};
