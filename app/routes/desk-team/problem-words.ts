import type { TFunction } from "i18next";
import type { TeamProblem } from "#app/domain/team/team-list.ts";
import type { TeamRow } from "./team-page.server.ts";

/** The field of the form that a problem is about. */
export function fieldOf({ is, at = 1 }: TeamProblem, rows: readonly TeamRow[]): string {
	if (is === "noName" || is === "longName") return "name";
	// What was put together is looked through from the first one.
	if (is === "stale") return `note-${rows[0]?.id ?? ""}`;
	return is === "tooMany" ? "words" : `note-${rows[at - 1]?.id}`;
}

/** What is wrong with what was typed, and what became of it. @param name - of the service that it is about, fit to stand among the words */
export function formProblem({ is }: TeamProblem, name: string, t: TFunction): string {
	switch (is) {
		case "noName":
			return t("team:problem.noName");
		case "longName":
			return t("team:problem.longName");
		case "tooMany":
			return t("team:problem.tooMany");
		case "stale":
			return t("team:problem.stale");
		case "longNote":
			return t("team:problem.longNote", { name });
		default:
			return t("team:problem.cut", { name });
	}
}

/** What is wrong with a file, with the line or the service where it stands. */
export function fileProblem({ is, at = 0, key = "" }: TeamProblem, t: TFunction): string {
	switch (is) {
		case "notJson":
			return t("team:file.notJson", { line: at });
		case "stray":
			return at ? t("team:file.strayIn", { number: at, key }) : t("team:file.stray", { key });
		case "room":
			return t("team:file.room", { count: at });
		case "badService":
		case "badId":
		case "badNote":
		case "longNote":
		case "twice":
			return t(`team:file.${is}`, { number: at });
		default:
			return t(`team:file.${is}`);
	}
}
