import { type BriefEntry, byName } from "./browse-list.ts";
import type { Service } from "./service.ts";

/** Every service by the alphabet; those for employers and professionals apart. */
export interface AToZ {
	letters: { letter: string; entries: BriefEntry[] }[];
	staff: BriefEntry[];
}

/** Every service, what has ended too. */
export function aToZ(services: readonly Service[]): AToZ {
	const residents = byName(services.filter(({ audience }) => audience === "resident"));
	const letters = Map.groupBy(residents, ({ name }) => name.charAt(0).toUpperCase());
	return {
		letters: [...letters].map(([letter, entries]) => ({ letter, entries })),
		staff: byName(services.filter(({ audience }) => audience !== "resident")),
	};
}
