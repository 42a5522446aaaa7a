import { type CoverCell, coverage } from "./coverage.ts";
import type { Service } from "./service.ts";

const HEADINGS = ["district", "barrier", "cover", "services"] as const;

/**
 * The table of districts by barriers as CSV (RFC 4180): a line for each pair, with
 * `dedicated`, `general` or `gap`, and the ids of those that make it so.
 */
export function coverTable(services: readonly Service[], districts: readonly string[]): string {
	const line = ({ district, barrier, is, services: ids }: CoverCell) =>
		[district, barrier, is, ids.join(" ")].join(",");
	return [HEADINGS.join(","), ...coverage(services, districts).map(line), ""].join("\r\n");
}
