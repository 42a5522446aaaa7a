/** A team may be many; its usual services are few, and with more of them nothing stands on top. */
export const MOST_SERVICES = 20;
export const MOST_NAME = 80;
export const MOST_NOTE = 300;

/**
 * What a whole list may take as JSON, in bytes: it is kept in a cookie, which holds 4,096 characters when it is sealed,
 * and what is wrong with a file has to stand beside it. Twenty services have 75 letters each for a note, five have 300.
 */
export const MOST_BYTES = 2300;

/** What somebody types to find a service for the list: as much as an address takes. */
export const MOST_WORDS = 100;

/** What an id of a service looks like: all that is taken from a file or a form. */
export const TEAM_ID = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One service of a team's list. */
export interface TeamService {
	/** As the team's file has it: it may be of an entry that was joined to another, or that we have no longer. */
	id: string;
	/** What the team says of the service; empty where it says nothing. One line. */
	note: string;
}

/** The services that a team uses most, in the team's own order, each once. */
export interface TeamList {
	name: string;
	services: readonly TeamService[];
}

/** Something wrong with a list, or with a file that should hold one. */
export interface TeamProblem {
	is: TeamProblemKind;
	/** The number of the service it is about, from 1; the line of a file; or how many letters are too many. */
	at?: number | undefined;
	/** The word in the file that we do not know, shortened. */
	key?: string | undefined;
}

export const TEAM_PROBLEMS = [
	"noFile",
	"tooLarge",
	"notText",
	"notJson",
	"notAList",
	"otherForm",
	"noName",
	"longName",
	"noServices",
	"tooMany",
	"badService",
	"badId",
	"badNote",
	"longNote",
	"twice",
	"stray",
	"room",
	"cut",
	"stale",
] as const;

export type TeamProblemKind = (typeof TEAM_PROBLEMS)[number];

/** One line without signs that cannot be seen: what was typed in a box, or stands in a file that somebody edited. */
export function inOneLine(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
		.replace(/ {2,}/g, " ")
		.trim();
}

const encoder = new TextEncoder();

/** How many bytes a list takes; all but its words is the same for every list of as many services. */
function bytesOf({ name, services }: TeamList): number {
	const packed = [name, services.map(({ id, note }) => [id, note])];
	return encoder.encode(JSON.stringify(packed)).length;
}

/** How many letters of the notes are too many; 0 where a list fits. */
export function lettersOver(team: TeamList): number {
	const over = bytesOf(team) - MOST_BYTES;
	if (over <= 0) return 0;
	const notes = team.services.map(({ note }) => note).join("");
	// A letter of Urdu takes twice the room of an English one.
	const perLetter = encoder.encode(notes).length / Math.max(1, notes.length);
	return Math.ceil(over / perLetter);
}
