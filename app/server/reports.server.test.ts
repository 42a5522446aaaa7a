import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Report } from "#app/domain/catalogue/report.ts";
import { ReportLimit } from "#app/domain/catalogue/report-limit.ts";
import { fileOfReports, parseReports, REPORTS_FILE } from "./reports.server.ts";

const report: Report = { day: "2026-11-21", service: "harbour-line", reason: "hours", text: "ب" };

/** A store in a folder that is not there yet, and what it complained of. */
function aStore(options?: Parameters<typeof fileOfReports>[3]) {
	const parent = mkdtempSync(join(tmpdir(), "escalator-"));
	onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
	const folder = join(parent, "data");
	const complaints: string[] = [];
	const store = fileOfReports(
		folder,
		() => 0,
		(says) => complaints.push(says),
		options,
	);
	return { store, folder, path: join(folder, REPORTS_FILE), complaints };
}

test("keeps a report a line, for its owner alone, and gives them back in order", () => {
	const { store, path } = aStore();
	expect(store.all()).toEqual({ reports: [], broken: [] });
	expect(store.keep(report)).toBe("kept");
	expect(store.keep({ ...report, service: "quay" })).toBe("kept");
	expect(store.all().reports.map(({ service }) => service)).toEqual(["harbour-line", "quay"]);
	expect(readFileSync(path, "utf8").split("\n")[0]).toBe(JSON.stringify(report));
	expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("says when there are enough, and writes nothing then", () => {
	const limit = new ReportLimit({ perService: 1, inAll: 9, windowMs: 1000 });
	const { store } = aStore({ limit });
	expect([store.keep(report), store.keep(report)]).toEqual(["kept", "enough"]);
	expect(store.all().reports).toHaveLength(1);
});

test("does not grow over its limit", () => {
	const { store, path, complaints } = aStore({ mostBytes: 200 });
	expect([store.keep(report), store.keep(report), store.keep(report)]).toEqual([
		"kept",
		"kept",
		"unkept",
	]);
	expect(statSync(path).size).toBeLessThanOrEqual(200);
	expect(complaints).toEqual([expect.stringMatching(/full/)]);
});

test("a line that was cut off spoils no other", () => {
	const { store, path } = aStore();
	store.keep(report);
	appendFileSync(path, '{"day":"2026-');
	expect(store.keep(report)).toBe("kept");
	expect(store.all()).toEqual({ reports: [report, report], broken: [2] });
});

test("a place that cannot be written brings words for the operator, not an error", () => {
	const { store, path, complaints } = aStore();
	mkdirSync(path, { recursive: true });
	expect(store.keep(report)).toBe("unkept");
	expect(complaints).toEqual(["A report could not be kept (EISDIR)."]);
	rmSync(path, { recursive: true });
	expect(store.keep(report)).toBe("kept");
});

test("a folder that is a file is no fault of the resident either", () => {
	const { store, folder } = aStore();
	writeFileSync(folder, "");
	expect(store.keep(report)).toBe("unkept");
});

test.each(["{}", "null", "[", '{"day":"2026-02-30","service":"a","reason":"hours"}', "\u0000"])(
	"tells a line that is no report by its number: %s",
	(line) => {
		expect(parseReports(`${JSON.stringify(report)}\n\n${line}\n`)).toEqual({
			reports: [report],
			broken: [3],
		});
	},
);
