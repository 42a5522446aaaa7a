import { type FoundArea, onePerCouncil, optionOf, type Via } from "./area.ts";
import type { AreaIndex } from "./area-index.ts";
import { type Share, sharesIn, unitIn } from "./postcode-table.ts";
import type { Postcode } from "./read-postcode.ts";

/**
 * The district of a postcode, sector or outcode. Each falls back to the next
 * wider one where it is not in the data, as new postcodes are not.
 *
 * @returns never `not-found`: an outcode that is not in the data is `outside`,
 *   because the data has every outcode that touches the region
 */
export function findByPostcode(postcode: Postcode, index: AreaIndex): FoundArea {
	const { outcode, sector, letters } = postcode;
	const stretch = (width: "sector" | "outcode" | "area") =>
		sharesIn(index.postcodes, index.councils, postcode, width);

	if (sector !== undefined && letters !== undefined) {
		const unit = unitIn(index.postcodes, index.councils, {
			outcode,
			sector,
			letters,
		});
		if (unit?.mailPoint) return askWhereInstead(postcode, index);
		if (unit) return fromShares([{ council: unit.council, units: 1 }], "postcode");
	}
	if (sector !== undefined) {
		const { shares, known } = stretch("sector");
		if (shares.length > 0) return fromShares(shares, "sector");
		if (known) return askWhereInstead(postcode, index);
	}
	const { shares, known } = stretch("outcode");
	if (shares.length > 0) return fromShares(shares, "outcode");
	return known ? askWhereInstead(postcode, index) : { kind: "outside" };
}

/** One council answers; several are asked, unless all of them are outside. */
function fromShares(shares: readonly Share[], via: Via): FoundArea {
	const options = shares.map(({ council }) => optionOf(council));
	const [only, ...more] = options;
	if (options.every((option) => "outside" in option)) {
		const sure = more.length === 0 && only && "outside" in only;
		return sure ? { kind: "outside", council: only.outside } : { kind: "outside" };
	}
	if (more.length === 0 && only && "district" in only) {
		return { kind: "district", district: only.district, via };
	}
	return { kind: "choose", why: "border", options };
}

/**
 * A mail point tells nothing about its owner's home, so the districts around it
 * are offered: of the sector, then of the outcode, and where those leave no
 * choice the region's in the whole postcode area.
 */
function askWhereInstead(postcode: Postcode, index: AreaIndex): FoundArea {
	const around = (width: "sector" | "outcode" | "area") =>
		sharesIn(index.postcodes, index.councils, postcode, width).shares.map(({ council }) =>
			optionOf(council),
		);
	const near = onePerCouncil([...around("sector"), ...around("outcode")]);
	const further = around("area").filter((option) => "district" in option);
	const options = near.length > 1 ? near : onePerCouncil([...near, ...further]);
	return options.every((option) => "outside" in option)
		? { kind: "outside" }
		: { kind: "choose", why: "mail-point", options };
}
