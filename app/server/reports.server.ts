import { type Report, ReportSchema } from "#app/domain/catalogue/report.ts";
import { ReportLimit } from "#app/domain/catalogue/report-limit.ts";
import type { KeptReports } from "#app/domain/catalogue/report-list.ts";
import { now } from "./clock.server.ts";
import { logEvent } from "./log.server.ts";
import { store } from "./store/current-store.server.ts";
import type { Store } from "./store/store.server.ts";
import { StoreTrouble } from "./store/trouble.server.ts";

/** What became of a report: kept; not taken, since there are enough for now; or there is no room or no way to keep it. */
export type Outcome = "kept" | "enough" | "unkept";

export interface Reports {
	keep(report: Report): Promise<Outcome>;
	/** @throws StoreTrouble where the database is at fault */
	all(): Promise<KeptReports>;
	/** Deletes what was said of a service, once that is put right. @returns how many there were */
	forget(service: string): Promise<number>;
}

/** So that nobody fills the disk: some 2 MB. */
const MOST_REPORTS = 10_000;

/**
 * Reports in the database.
 *
 * @param at - milliseconds, asked at each report
 * @param complain - told in words why a report could not be kept
 */
export function reportsIn(
	store: Store,
	at: () => number,
	complain: (says: string) => void,
	{ limit = new ReportLimit(), most = MOST_REPORTS } = {},
): Reports {
	return {
		async keep(report) {
			if (!limit.hasRoom(report.service, at())) return "enough";
			// Before it is kept: what arrives meanwhile counts too.
			limit.count(report.service, at());
			try {
				if (await insert(store, report, most)) return "kept";
				complain("There is no room for more reports: read them, and take out what is mended.");
			} catch (error) {
				if (!(error instanceof StoreTrouble)) throw error;
				complain(`A report could not be kept (${error.code}). ${error.message}`);
			}
			limit.uncount(report.service);
			return "unkept";
		},
		async forget(service) {
			const { numDeletedRows } = await store.use((db) =>
				db.deleteFrom("reports").where("service", "=", service).executeTakeFirstOrThrow(),
			);
			return Number(numDeletedRows);
		},
		async all() {
			const rows = await store.use((db) =>
				db.selectFrom("reports").selectAll().orderBy("id").execute(),
			);
			const read = rows.map(({ id, text, ...row }) => {
				const report = ReportSchema.safeParse({ ...row, text: text ?? undefined });
				return report.success ? report.data : id;
			});
			return {
				reports: read.filter((one) => typeof one !== "number"),
				broken: read.filter((one) => typeof one === "number"),
			};
		},
	};
}

/** @returns false where there are too many already */
async function insert(store: Store, report: Report, most: number): Promise<boolean> {
	return store.use(async (db) => {
		const { kept } = await db
			.selectFrom("reports")
			.select(({ fn }) => fn.countAll<number | string>().as("kept"))
			.executeTakeFirstOrThrow();
		if (Number(kept) >= most) return false;
		await db
			.insertInto("reports")
			.values({ ...report, text: report.text ?? null })
			.execute();
		return true;
	});
}

let current: Reports | undefined;

/** The reports of this process. */
export function reports(): Reports {
	current ??= reportsIn(store(), now, (says) => logEvent("warning", { says }));
	return current;
}
