import {
	closeSync,
	fstatSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	writeSync,
} from "node:fs";
import { join } from "node:path";
import { type Report, ReportSchema } from "#app/domain/catalogue/report.ts";
import { ReportLimit } from "#app/domain/catalogue/report-limit.ts";
import type { KeptReports } from "#app/domain/catalogue/report-list.ts";
import { now } from "./clock.server.ts";
import { env } from "./env.server.ts";
import { logEvent } from "./log.server.ts";

/** What became of a report: kept; not taken, since there are enough for now; or there is no room or no way to keep it. */
export type Outcome = "kept" | "enough" | "unkept";

/** Where reports are kept. All that a database has to do to take the file's place. */
export interface ReportStore {
	keep(report: Report): Outcome;
	all(): KeptReports;
}

export const REPORTS_FILE = "reports.jsonl";

/** So that nobody fills the disk: some ten thousand reports. */
const MOST_BYTES = 2_000_000;
const NEW_LINE = "\n".charCodeAt(0);

/**
 * Reports in a file that only grows, one JSON line each.
 *
 * @param at - milliseconds, asked at each report
 * @param complain - told in words why a report could not be kept
 */
export function fileOfReports(
	dataDir: string,
	at: () => number,
	complain: (says: string) => void,
	{ limit = new ReportLimit(), mostBytes = MOST_BYTES } = {},
): ReportStore {
	const path = join(dataDir, REPORTS_FILE);
	return {
		keep(report) {
			if (!limit.hasRoom(report.service, at())) return "enough";
			try {
				mkdirSync(dataDir, { recursive: true, mode: 0o700 });
				if (!append(path, JSON.stringify(report), mostBytes)) {
					complain("The file of reports is full: read it, and take out what is mended.");
					return "unkept";
				}
			} catch (error) {
				const code = error instanceof Error && "code" in error ? error.code : "unknown";
				complain(`A report could not be kept (${code}).`);
				return "unkept";
			}
			limit.count(report.service, at());
			return "kept";
		},
		all: () => parseReports(readIfThere(path)),
	};
}

/** Adds a whole line or nothing. @returns false where the file would grow too long. @throws Error of the file system */
function append(path: string, line: string, mostBytes: number): boolean {
	const file = openSync(path, "a+", 0o600);
	try {
		const { size } = fstatSync(file);
		const last = Buffer.alloc(1);
		const isBroken = size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== NEW_LINE;
		// A line that a sudden end cut off must not spoil this one as well.
		const bytes = Buffer.from(`${isBroken ? "\n" : ""}${line}\n`);
		if (size + bytes.length > mostBytes) return false;
		const written = writeSync(file, bytes);
		if (written === bytes.length) return true;
		ftruncateSync(file, size);
		throw Object.assign(new Error("The disk is full."), { code: "ENOSPC" });
	} finally {
		closeSync(file);
	}
}

function readIfThere(path: string): string {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
		throw error;
	}
}

/** Reads the lines of the file; one that is no report is told by its number. */
export function parseReports(text: string): KeptReports {
	const reports: Report[] = [];
	const broken: number[] = [];
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const read = ReportSchema.safeParse(asJson(line));
		if (read.success) reports.push(read.data);
		else broken.push(index + 1);
	}
	return { reports, broken };
}

function asJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

let current: ReportStore | undefined;

/** The reports of this process. */
export function reports(): ReportStore {
	current ??= fileOfReports(env().dataDir, now, (says) => logEvent("warning", { says }));
	return current;
}
