import { createHash } from "node:crypto";
import { appendFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Report, ReportSchema } from "#app/domain/catalogue/report.ts";
import { takeLease } from "./store/lease.server.ts";
import type { Store } from "./store/store.server.ts";

/** Where reports were kept before there was a database. */
export const REPORTS_FILE = "reports.jsonl";
/** Lines that are no report, put aside for somebody to look at. */
export const UNREAD_FILE = "reports-unread.jsonl";

const FOR_EVER_MS = Date.UTC(9000, 0, 1);

/**
 * Takes the reports of an old file into the database, once, and removes the file. Cut off anywhere, the next start
 * goes on: what the file held is remembered in the same change that keeps it.
 *
 * @returns how many reports were taken, and how many lines were put aside
 */
export async function takeOverReports(
	store: Store,
	dataDir: string,
): Promise<{ taken: number; unread: number }> {
	const path = join(dataDir, REPORTS_FILE);
	const text = readIfThere(path);
	if (text === undefined) return { taken: 0, unread: 0 };
	const { reports, unread } = readReports(text);
	const name = `${REPORTS_FILE} ${createHash("sha256").update(text).digest("hex")}`;
	const isNew = await store.change(async (db) => {
		const isNew = await takeLease(db, { name, owner: "", at: 0, forMs: FOR_EVER_MS });
		if (isNew)
			for (const report of reports)
				await db
					.insertInto("reports")
					.values({ ...report, text: report.text ?? null })
					.execute();
		return isNew;
	});
	if (unread.length > 0)
		appendFileSync(join(dataDir, UNREAD_FILE), `${unread.join("\n")}\n`, { mode: 0o600 });
	rmSync(path, { force: true });
	return { taken: isNew ? reports.length : 0, unread: unread.length };
}

function readReports(text: string): { reports: Report[]; unread: string[] } {
	const reports: Report[] = [];
	const unread: string[] = [];
	for (const line of text.split("\n").filter((line) => line.trim() !== "")) {
		const read = ReportSchema.safeParse(asJson(line));
		if (read.success) reports.push(read.data);
		else unread.push(line);
	}
	return { reports, unread };
}

function readIfThere(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
		throw error;
	}
}

function asJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
