import { redirect } from "react-router";
import { MOST_LISTED } from "#app/domain/desk/shortlist.ts";
import { FACTS } from "#app/domain/facts/fact.ts";
import {
	type Direction,
	type HandOver,
	HandOverSchema,
} from "#app/domain/hand-overs/hand-over.schema.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { stillAnswers } from "#app/server/session.server.ts";
import { orComeBackSoon, orTrouble, TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import { type HandOverState, handOvers } from "./hand-overs.server.ts";
import { forgetSeen, type OpenedHandOver, readSeen } from "./seen-cookie.server.ts";

/** A hand-over on the screen that it was opened on, and until when. */
interface SeenHandOver {
	opened: OpenedHandOver;
	/** Milliseconds since 1970. */
	until: number;
}

const PAGE_OF: Record<Direction, string> = {
	"to-adviser": "/hand-over/seen",
	"to-phone": "/hand-over/take",
};

/**
 * What was handed over to this screen, for its page: the database is asked each time if it was ended meanwhile.
 *
 * @throws a 303 to the page that asks for a code, where it has ended (and is then forgotten here) or never was; or to
 * its own page; a 503 where the database is at fault: nothing is shown that we are not sure may be
 */
export async function requireSeen(
	request: Request,
	direction: Direction,
	secure: boolean,
): Promise<SeenHandOver> {
	const opened = requireOpened(request, direction);
	return whileOpen(opened, await orComeBackSoon(handOvers().state(opened.serial)), secure);
}

/** As `requireSeen`, for a form, which is answered by a redirect whatever happens. */
export async function seenOrTrouble(
	request: Request,
	direction: Direction,
	secure: boolean,
): Promise<SeenHandOver | typeof TROUBLE> {
	const opened = requireOpened(request, direction);
	const state = await orTrouble(handOvers().state(opened.serial));
	return state === TROUBLE ? TROUBLE : whileOpen(opened, state, secure);
}

function requireOpened(request: Request, direction: Direction): OpenedHandOver {
	const opened = readSeen(request)?.opened;
	if (opened === undefined) throw redirect("/hand-over/open?gone", 303);
	if (opened.direction !== direction) throw redirect(PAGE_OF[opened.direction], 303);
	return opened;
}

function whileOpen(opened: OpenedHandOver, state: HandOverState, secure: boolean): SeenHandOver {
	if (state.is === "opened") return { opened, until: state.until };
	throw goOnWith("/hand-over/open?closed", forgetSeen(secure));
}

/** Where what was opened is seen. */
export function pageOf({ direction }: OpenedHandOver): string {
	return PAGE_OF[direction];
}

/** A hand-over of a form that we know; undefined for one that a newer version of this service made. */
export function knownForm(value: unknown): HandOver | undefined {
	return HandOverSchema.safeParse(value).data;
}

/** A hand-over as today's catalogue understands it. */
export function toOpened(serial: string, told: HandOver): OpenedHandOver {
	const answers = stillAnswers(told.answers);
	const walk = told.walk.flatMap((asked) => FACTS.find((fact) => fact === asked) ?? []);
	return {
		serial,
		direction: told.direction,
		isForOther: told.isForOther,
		picked: told.picked?.slice(0, MOST_LISTED),
		answers,
		walk: walk.filter((fact) => answers[fact] !== undefined),
	};
}
