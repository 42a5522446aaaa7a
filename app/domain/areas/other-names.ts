import { type Council, optionOf } from "./area.ts";
import type { AreaIndex, NamedArea } from "./area-index.ts";
import { nameKey } from "./name-key.ts";
import { sharesIn } from "./postcode-table.ts";
import { readPostcode } from "./read-postcode.ts";

/** A name of our own making; `means` is a filed name, or outcodes with `;` between them. */
export interface OtherName {
	name: string;
	means: string;
}

/**
 * An index that also knows names of our own: short forms of counties, and post
 * towns that lie in several districts. They replace what was filed under the name.
 *
 * @throws Error when a name means nothing that is known
 */
export function withOtherNames(index: AreaIndex, otherNames: readonly OtherName[]): AreaIndex {
	const names = new Map(index.names);
	for (const { name, means } of otherNames) {
		names.set(nameKey(name), index.names.get(nameKey(means)) ?? [outcodesTogether(means, index)]);
	}
	return { ...index, names };
}

/** The councils of some outcodes, most units first. */
function outcodesTogether(means: string, { postcodes, councils }: AreaIndex): NamedArea {
	const units = new Map<Council, number>();
	for (const text of means.split(";")) {
		const outcode = readPostcode(text);
		const shares = outcode ? sharesIn(postcodes, councils, outcode, "outcode").shares : [];
		if (shares.length === 0) throw new Error(`"${text}" is neither a known name nor an outcode`);
		for (const share of shares) {
			units.set(share.council, (units.get(share.council) ?? 0) + share.units);
		}
	}
	const largestFirst = [...units].sort(([, one], [, other]) => other - one);
	return {
		kind: "wide",
		options: largestFirst.map(([council]) => optionOf(council)),
		units: largestFirst.reduce((total, [, count]) => total + count, 0),
	};
}
