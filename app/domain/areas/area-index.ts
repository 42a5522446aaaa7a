import type { AreaOption, Council } from "./area.ts";
import type { PostcodeTable } from "./postcode-table.ts";

/**
 * Something a name stands for.
 *
 * - `district`, `place`, `outside` have one option, `wide` (a county) has several
 * - `units` is its number of unit postcodes: it orders, it is not a population
 */
export interface NamedArea {
	kind: "district" | "place" | "outside" | "wide";
	options: readonly AreaOption[];
	units: number;
}

/** All that looking up an area needs, built once: see `app/server/place-index.server.ts`. */
export interface AreaIndex {
	councils: readonly Council[];
	postcodes: PostcodeTable;
	/** By `nameKey`; of what a name stands for, districts come first and then the largest. */
	names: ReadonlyMap<string, readonly NamedArea[]>;
}
