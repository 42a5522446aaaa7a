import { readForm } from "#app/server/form.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { type Desk, readDesk } from "./desk-cookie.server.ts";

/** A form of the desk, and the client it was made for. */
export interface SentFromDesk {
	form: URLSearchParams;
	desk: Desk;
}

/** Why a form is not taken: its time is over, another client is at the desk by now, or another tab knows more of this one. */
type Refused = { refused: "gone" | "other" | "stale" };

/** Reads a form of the desk. One with another label is refused, so that clients never mix. */
export async function readDeskForm(request: Request): Promise<SentFromDesk | Refused> {
	const form = await readForm(request);
	const desk = readDesk(request);
	if (desk === undefined) return { refused: "gone" };
	if (desk.label !== form.get("label")) return { refused: "other" };
	// What leads away, and the small forms, bring no turn: they take nothing back.
	const turn = form.get("turn");
	return turn === null || turn === String(desk.turn) ? { form, desk } : { refused: "stale" };
}

/** The same, where a person is to be told. @throws a 303 to the page that says why it was refused */
export async function requireDeskForm(request: Request): Promise<SentFromDesk> {
	const sent = await readDeskForm(request);
	if ("refused" in sent) throw goOnWith(`/desk/closed?${sent.refused}`);
	return sent;
}
