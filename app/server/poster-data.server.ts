import type { District } from "#app/domain/catalogue/region.schema.ts";
import { type NumberOnPaper, numbersOnPaper } from "#app/domain/paper/numbers-on-paper.ts";
import { askedDistrict } from "./asked-district.server.ts";
import { getNavigator } from "./navigator.server.ts";
import { type PaperAddress, paperAddress } from "./paper-address.server.ts";

/** What a poster or a card for a waiting room says besides its words. */
export interface PosterData {
	district: Pick<District, "id" | "name"> | undefined;
	/** The district by name; the whole region where none was chosen. */
	place: string;
	/** The page of the district; the first page where none was chosen. */
	to: PaperAddress;
	/** Somebody to ring now. */
	numbers: NumberOnPaper[];
}

/** The same for a poster and for cards: the district is in the address, by `?area=`. */
export function posterData(request: Request): PosterData {
	const { region, crisis } = getNavigator().catalogue;
	const district = askedDistrict(request, region);
	const { address, code } = paperAddress(request, district ? `/places/${district.id}` : "");
	return {
		district: district && { id: district.id, name: district.name },
		place: district?.name ?? region.name,
		// Who types it leaves out how it begins, and a card has little room.
		to: { address: address.replace(/^https?:\/\//, ""), code },
		numbers: numbersOnPaper(crisis.lines),
	};
}
