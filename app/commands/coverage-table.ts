import type { Cover, CoverCell } from "#app/domain/catalogue/coverage.ts";
import type { Gap, WhyNot } from "#app/domain/catalogue/gaps.ts";
import { BARRIERS, type Barrier } from "#app/domain/facts/barriers.ts";
import { textTable, wrapped } from "./text-table.ts";

const LETTERS: Record<Cover, string> = { dedicated: "D", general: "g", gap: "." };
/** Room for 32 barriers beside a district's name in under 200 columns. */
const HEAD_LETTERS = 4;

const WHY_NOT: Record<WhyNot, string> = {
	"not-confirmed": "made for this, not surely open",
	"no-way-in": "no way in found",
	elsewhere: "made for this, in other districts",
	"is-wide": "general help only",
	"for-staff": "only staff or employers can use it",
	"is-paused": "paused",
	"has-ended": "ended",
};

/** Districts by barriers, one letter a cell; the head spells each barrier's words downwards, cut short. */
export function coverageTable(
	cells: readonly CoverCell[],
	nameOf: (district: string) => string,
): string[] {
	const heads = BARRIERS.map((barrier) =>
		barrier.split("-").map((word) => word.slice(0, HEAD_LETTERS)),
	);
	const depth = Math.max(...heads.map((words) => words.length));
	const headRows = Array.from({ length: depth }, (_, at) => [
		"",
		...heads.map((words) => words[at] ?? ""),
	]);
	const rows = [...Map.groupBy(cells, ({ district }) => district)].map(([district, own]) => [
		nameOf(district),
		...own.map(({ is }) => LETTERS[is]),
	]);
	return [
		"D something made for this barrier is open and can be reached; g something wider; . nothing",
		"",
		...textTable([...headRows, ...rows], 1),
	];
}

/**
 * Each barrier that is a gap somewhere: where, who was looked for, and what was
 * looked at and why that does not close it.
 *
 * @param districts - how many the region has
 * @param people - "have debts": whom the barrier is about
 */
export function gapList(
	gaps: readonly Gap[],
	districts: number,
	people: (barrier: Barrier) => string,
	width: number,
): string[] {
	const places = (ids: readonly string[]) =>
		ids.length === districts ? `all ${districts} districts` : ids.join(", ");
	return gaps.flatMap(({ barrier, general, none, lookedAt }) => {
		const lines = [
			`${barrier}: looked for help made for people who ${people(barrier)}`,
			...(none.length > 0 ? [`  nothing in ${places(none)}`] : []),
			...(general.length > 0 ? [`  only something wider in ${places(general)}`] : []),
			...Object.entries(WHY_NOT).flatMap(([why, says]) => {
				const ids = lookedAt.filter((each) => each.why === why).map(({ id }) => id);
				return ids.length === 0 ? [] : [`  ${says}: ${ids.join(", ")}`];
			}),
			...(lookedAt.length === 0 ? ["  no entry names this barrier"] : []),
		];
		return lines.flatMap((line) => wrapped(line, width, "    "));
	});
}
