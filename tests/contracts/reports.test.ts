import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "#app/domain/catalogue/report.ts";
import { ReportLimit } from "#app/domain/catalogue/report-limit.ts";
import { reportsIn } from "#app/server/reports.server.ts";
import { REPORTS_FILE, takeOverReports, UNREAD_FILE } from "#app/server/reports-file.server.ts";
import type { Store } from "#app/server/store/store.server.ts";
import { StoreTrouble } from "#app/server/store/trouble.server.ts";
import { aStoreAt, databases, ENGINES } from "../support/a-store.ts";

const { aPlace, aStore } = databases();
const report: Report = { day: "2026-11-21", service: "harbour-line", reason: "hours", text: "ب" };
const { text: _, ...bare } = report;

/** Reports in a store, and what they complained of. */
function reportsOf(store: Store, options?: Parameters<typeof reportsIn>[3]) {
	const complaints: string[] = [];
	const reports = reportsIn(
		store,
		() => 0,
		(says) => complaints.push(says),
		options,
	);
	return { reports, complaints };
}

describe.each(ENGINES)("%s", (engine) => {
	test("gives reports back in order, with or without words", async () => {
		const { reports } = reportsOf(await aStore(engine));
		expect(await reports.all()).toEqual({ reports: [], broken: [] });
		expect(await reports.keep(report)).toBe("kept");
		expect(await reports.keep({ ...bare, service: "quay" })).toBe("kept");
		expect(await reports.all()).toEqual({
			reports: [report, { ...bare, service: "quay" }],
			broken: [],
		});
	});

	test("what is put right is forgotten, of that service alone", async () => {
		const { reports } = reportsOf(await aStore(engine));
		for (const service of ["quay", "harbour-line", "quay"])
			await reports.keep({ ...report, service });
		expect([await reports.forget("quay"), await reports.forget("quay")]).toEqual([2, 0]);
		expect((await reports.all()).reports).toEqual([report]);
	});

	test("says when there are enough, also of several at once, and keeps none then", async () => {
		const limit = new ReportLimit({ perService: 1, inAll: 9, windowMs: 1000 });
		const { reports } = reportsOf(await aStore(engine), { limit });
		const outcomes = await Promise.all([reports.keep(report), reports.keep(report)]);
		expect(outcomes).toEqual(["kept", "enough"]);
		expect((await reports.all()).reports).toHaveLength(1);
	});

	test("does not grow over its most", async () => {
		const { reports, complaints } = reportsOf(await aStore(engine), { most: 1 });
		expect([await reports.keep(report), await reports.keep(report)]).toEqual(["kept", "unkept"]);
		expect(complaints).toEqual([expect.stringMatching(/no room/)]);
	});

	test("trouble brings words for the operator, not an error, and counts against nobody", async () => {
		const store = await aStore(engine);
		const limit = new ReportLimit({ perService: 1, inAll: 1, windowMs: 1000 });
		const { reports, complaints } = reportsOf(store, { limit });
		const { use } = store;
		store.use = () => Promise.reject(new StoreTrouble("full", "53100"));
		expect(await reports.keep(report)).toBe("unkept");
		expect(complaints).toEqual([
			"A report could not be kept (53100). The disk of the database is full.",
		]);
		store.use = use;
		expect(await reports.keep(report)).toBe("kept");
	});

	test("what is no report any more is told by its number", async () => {
		const store = await aStore(engine);
		const { reports } = reportsOf(store);
		await reports.keep(report);
		const row = { ...report, text: null };
		const odd = [
			{ ...row, reason: "of old" },
			{ ...row, day: "2026-02-30" },
		];
		await store.use((db) => db.insertInto("reports").values(odd).execute());
		expect(await reports.all()).toEqual({ reports: [report], broken: [2, 3] });
	});

	test("an old file is taken over once, whoever starts, and what it is not is put aside", async () => {
		const place = await aPlace(engine);
		const lines = [JSON.stringify(report), "", '{"day":"2026-', JSON.stringify(bare)].join("\n");
		const path = join(place.dataDir, REPORTS_FILE);
		const [one, other] = [aStoreAt(place), aStoreAt(place)];
		expect(await takeOverReports(one, place.dataDir)).toEqual({ taken: 0, unread: 0 });
		writeFileSync(path, lines);
		const both = await Promise.all([
			takeOverReports(one, place.dataDir),
			takeOverReports(other, place.dataDir),
		]);
		expect(both.map(({ taken }) => taken).toSorted()).toEqual([0, 2]);
		// As after a sudden end between keeping the reports and removing the file.
		writeFileSync(path, lines);
		expect((await takeOverReports(one, place.dataDir)).taken).toBe(0);
		expect(existsSync(path)).toBe(false);
		expect(readFileSync(join(place.dataDir, UNREAD_FILE), "utf8")).toContain('{"day":"2026-\n');
		expect((await reportsOf(one).reports.all()).reports).toEqual([report, bare]);
	});
});
