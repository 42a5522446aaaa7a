import { type Catalogue, isLive } from "#app/domain/catalogue/catalogue.ts";
import { catalogueCounts } from "#app/domain/catalogue/catalogue-counts.ts";
import { coverage } from "#app/domain/catalogue/coverage.ts";
import { gapsOf } from "#app/domain/catalogue/gaps.ts";
import { qualityOf } from "#app/domain/catalogue/quality.ts";
import { ringFirst, type ToAsk } from "#app/domain/catalogue/ring-first.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import type { ReadingAge } from "./check-reading-age.ts";
import { coverageTable, gapList } from "./coverage-table.ts";
import { textTable, wrapped } from "./text-table.ts";

/** Every line is shorter than 200. */
const WIDTH = 180;
const WEAKEST = 10;
const TO_RING = 25;

const ASK: Record<ToAsk, string> = {
	"is-it-running": "is it running",
	phone: "a phone number",
	"is-phone-right": "is the number right",
	"way-in": "any way in",
	"who-it-is-for": "who it is for",
};

/** What an editor reads of a catalogue in which nothing is broken. */
export interface ContentReport {
	catalogue: Catalogue;
	/** `YYYY-MM-DD` */
	today: string;
	reading: ReadingAge;
	/** Names left out of the reading age, beside those of each entry and of the region. */
	notCounted: readonly string[];
	/** Ids that were gathered and are no entry yet. */
	missing: readonly string[];
	gathered: number;
}

/** The report as plain text, in sections. */
export function contentReport(report: ContentReport): string {
	const { catalogue, today } = report;
	const { services, region } = catalogue;
	const districts = region.districts.map(({ id }) => id);
	const names = new Map(region.districts.map(({ id, name }) => [id, name]));
	const cells = coverage(services, districts);
	const { t } = wordsIn("en");
	const people = (barrier: Barrier) => t(`barriers:${barrier}.people`);
	const sections: [string, string[]][] = [
		[`The catalogue ${catalogue.version} on ${today}`, counts(report)],
		["Reading age", readingAge(report)],
		[`${districts.length} districts by barrier`, coverageTable(cells, (id) => names.get(id) ?? id)],
		["Gaps", gapList(gapsOf(services, cells), districts.length, people, WIDTH)],
		[`The ${WEAKEST} weakest entries that plans may hold`, weakest(services, today)],
		["Ring first", ringList(services, cells)],
	];
	return sections
		.map(([title, lines]) => [title, "=".repeat(title.length), ...lines, ""].join("\n"))
		.join("\n");
}

function counts({ catalogue, gathered, missing }: ContentReport): string[] {
	const of = catalogueCounts(catalogue.services);
	const share = (count: number) =>
		`${count} of ${of.notEnded} (${Math.round((100 * count) / Math.max(1, of.notEnded))}%)`;
	return [
		`${of.entries} entries: ${Object.entries(of.byStatus)
			.map(([status, count]) => `${status} ${count}`)
			.join(", ")}`,
		"Of those that have not ended:",
		...textTable([
			["  a phone number", share(of.withPhone)],
			["  a number that is sure", share(of.withSurePhone)],
			["  any contact", share(of.withContact)],
			["  a known way to join", share(of.withKnownRoute)],
			["  any way in at all", share(of.withWayIn)],
		]),
		...wrapped(
			`${gathered} services were gathered; ${missing.length} of them are no entry yet${missing.length > 0 ? `: ${missing.join(", ")}` : ""}`,
			WIDTH,
			"  ",
		),
	];
}

function readingAge({ reading, notCounted }: ContentReport): string[] {
	const hardest = reading.hardest.slice(0, 3);
	return [
		`Mean Flesch-Kincaid grade ${reading.grade.toFixed(1)} (6 is read at about 11). Hardest: ${hardest
			.map(({ id, grade }) => `${id} ${grade.toFixed(1)}`)
			.join(", ")}`,
		...wrapped(
			`Left out: numbers, opening times, each entry's own names, provider, funder and sources, the region's places, and ${notCounted.join(", ")}`,
			WIDTH,
			"  ",
		),
	];
}

function weakest(services: readonly Service[], today: string): string[] {
	const rows = services
		.filter(isLive)
		.map((service) => ({ id: service.id, is: service.status.is, ...qualityOf(service, today) }))
		.toSorted((a, b) => a.total - b.total || (a.id < b.id ? -1 : 1))
		.slice(0, WEAKEST)
		.map(({ id, is, total, parts }) => [
			total.toFixed(2),
			id,
			is,
			Object.entries(parts)
				.filter(([, value]) => value < 1)
				.toSorted(([, a], [, b]) => a - b)
				.slice(0, 5)
				.map(([part, value]) => `${part} ${value.toFixed(1)}`)
				.join(", "),
		]);
	return textTable([["score", "entry", "status", "weakest parts"], ...rows]);
}

function ringList(...of: Parameters<typeof ringFirst>): string[] {
	const all = ringFirst(...of);
	const rows = all
		.slice(0, TO_RING)
		.map(({ service, closes, barriers, districts, ask }) => [
			service.id,
			service.status.is,
			String(closes),
			String(districts),
			ask.map((each) => ASK[each]).join(", "),
			barriers.join(", "),
		]);
	return [
		"Entries for plans that guide into work or are made for one barrier, and have no sure number or are not surely open.",
		`First what would close most gaps (pairs of a district and a barrier), then most districts. ${rows.length} of ${all.length}.`,
		"",
		...textTable([["entry", "status", "closes", "districts", "ask", "gaps in"], ...rows]),
	];
}
