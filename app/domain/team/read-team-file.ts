import type { z } from "zod";
import { jsonFaultLine } from "./json-fault.ts";
import { TEAM_FORM, TeamFileSchema } from "./team-file.schema.ts";
import {
	inOneLine,
	TEAM_PROBLEMS,
	type TeamList,
	type TeamProblem,
	type TeamProblemKind,
} from "./team-list.ts";

/** A list is a few kilobytes; whatever is longer is another file. */
export const MOST_FILE_BYTES = 32 * 1024;

/** As many as one mends at a time, and as fit beside a list in a cookie. */
const MOST_PROBLEMS = 4;
/** How much of a word that we do not know is repeated. */
const MOST_KEY = 30;

export type ReadTeamFile = { ok: true; team: TeamList } | { ok: false; problems: TeamProblem[] };

/** Reads a team's file: the list, or what is wrong with it, the first few things, each with its line or service. */
export function readTeamFile(bytes: Uint8Array): ReadTeamFile {
	const wrong = (is: TeamProblemKind, at?: number): ReadTeamFile => ({
		ok: false,
		problems: [{ is, at }],
	});
	if (bytes.length === 0) return wrong("noFile");
	if (bytes.length > MOST_FILE_BYTES) return wrong("tooLarge");
	let text: string;
	try {
		// What Windows puts before a text is not part of it, and left out.
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return wrong("notText");
	}
	const fault = jsonFaultLine(text);
	if (fault !== undefined) return wrong("notJson", fault);
	const read = TeamFileSchema.safeParse(JSON.parse(text));
	if (read.success)
		return { ok: true, team: { name: read.data.name, services: read.data.services } };
	const problems = read.error.issues.flatMap(problemsOf);
	return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

function problemsOf(issue: z.core.$ZodIssue): TeamProblem[] {
	const [, index] = issue.path;
	const at = typeof index === "number" ? index + 1 : undefined;
	if (issue.code === "unrecognized_keys")
		return issue.keys.map((key) => ({ is: "stray", at, key: inOneLine(key).slice(0, MOST_KEY) }));
	const is = TEAM_PROBLEMS.find((kind) => kind === issue.message) ?? "notAList";
	const letters = issue.code === "custom" ? issue.params?.letters : undefined;
	return [{ is, at: at ?? letters }];
}

/** A list as the file that its team keeps: a service a line is what somebody changes by hand. */
export function writeTeamFile({ name, services }: TeamList): string {
	const lines = services.map(({ id, note }) => JSON.stringify(note ? { id, note } : { id }));
	const listed = lines.length > 0 ? `[\n    ${lines.join(",\n    ")}\n  ]` : "[]";
	return `{\n  "form": ${TEAM_FORM},\n  "name": ${JSON.stringify(name)},\n  "services": ${listed}\n}\n`;
}
