import {
	inOneLine,
	lettersOver,
	MOST_NAME,
	MOST_NOTE,
	MOST_SERVICES,
	type TeamList,
	type TeamProblem,
	type TeamService,
} from "./team-list.ts";

/** What somebody does with one service of a list, besides writing. */
export interface TeamMove {
	is: "add" | "remove" | "up" | "down";
	id: string;
}

/** The services after a move; the same where it makes no sense, as for a page that was open for long. */
export function moved(services: readonly TeamService[], { is, id }: TeamMove): TeamService[] {
	const at = services.findIndex((one) => one.id === id);
	if (is === "remove") return services.filter((one) => one.id !== id);
	if (is === "add") return at === -1 ? [...services, { id, note: "" }] : [...services];
	const to = is === "up" ? at - 1 : at + 1;
	const [one, other] = [services[at], services[to]];
	if (one === undefined || other === undefined) return [...services];
	return services.map((service, place) => (place === at ? other : place === to ? one : service));
}

/**
 * A list that was changed meanwhile and one that was typed on an older page, together: nothing that either has is lost.
 * What stands comes first, in its order; of two words for the same, one that holds the other is enough.
 */
export function together(standing: TeamList, typed: TeamList): TeamList {
	const notes = new Map(typed.services.map(({ id, note }) => [id, note]));
	const isNew = ({ id }: TeamService) => !standing.services.some((one) => one.id === id);
	return {
		name: bothOf(standing.name, typed.name),
		services: [
			...standing.services.map(({ id, note }) => ({ id, note: bothOf(note, notes.get(id) ?? "") })),
			...typed.services.filter(isNew),
		],
	};
}

function bothOf(standing: string, typed: string): string {
	const line = inOneLine(typed);
	if (standing.includes(line)) return standing;
	return line.includes(standing) ? line : `${standing}; ${line}`;
}

/** The beginning of a text; a sign that takes two letters' room is never cut in two. */
function beginning(text: string, most: number): string {
	return text.slice(0, Math.max(0, most)).replace(/[\ud800-\udbff]$/, "");
}

/**
 * A list that keeps the limits, whatever was typed, and what had to be left out for it: a note at its end, a service
 * too many. Cut rather than refused, since what is too long to keep is also too long to be shown again.
 *
 * @param before - the name that stays where none was typed
 */
export function fitting(
	typed: TeamList,
	before: string,
): { team: TeamList; problems: TeamProblem[] } {
	const problems: TeamProblem[] = [];
	const name = inOneLine(typed.name);
	if (name === "") problems.push({ is: "noName" });
	if (name.length > MOST_NAME) problems.push({ is: "longName" });
	if (typed.services.length > MOST_SERVICES) problems.push({ is: "tooMany" });
	const services = typed.services.slice(0, MOST_SERVICES).map(({ id, note }, index) => {
		const line = inOneLine(note);
		if (line.length > MOST_NOTE) problems.push({ is: "longNote", at: index + 1 });
		return { id, note: beginning(line, MOST_NOTE) };
	});
	const team = { name: beginning(name, MOST_NAME) || before, services };
	for (let over = lettersOver(team); over > 0; over = lettersOver(team)) {
		const longest = services.reduce((one, other) =>
			other.note.length > one.note.length ? other : one,
		);
		if (longest.note === "") break;
		longest.note = beginning(longest.note, longest.note.length - over);
		const at = services.indexOf(longest) + 1;
		// Each note is told once: what is told stands beside the list, where there is little room.
		if (!problems.some((problem) => problem.at === at)) problems.push({ is: "cut", at });
	}
	return { team, problems };
}

/**
 * A list as today's catalogue knows its services: what was joined to another entry goes by that one, once, with both
 * notes. What we do not know stays, so that no file loses anything by coming here.
 *
 * @param merged - ids of joined entries and the entry each became part of
 */
export function withJoined(team: TeamList, merged: ReadonlyMap<string, string>): TeamList {
	const services = new Map<string, string>();
	for (const { id: old, note } of team.services) {
		const id = merged.get(old) ?? old;
		const notes = [services.get(id), note].filter(Boolean).join("; ");
		services.set(id, beginning(notes, MOST_NOTE));
	}
	return { ...team, services: [...services].map(([id, note]) => ({ id, note })) };
}
