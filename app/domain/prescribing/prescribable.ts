import { isLive } from "#app/domain/catalogue/catalogue.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { isKnown, type WayIn, wayIn } from "./way-in.ts";

/** A service that a surgery can send somebody to, or tell them of. */
export interface Prescribable {
	service: Service;
	way: WayIn;
}

/** What a surgery can do, from what is sure to what has to be asked about first. */
export interface PrescribableList {
	/** Open, and a source says who may get in touch. */
	open: Prescribable[];
	/** The same, but not started, or nobody could confirm that it runs. */
	check: Prescribable[];
	/** No source says who may get in touch. */
	unknown: Prescribable[];
}

/**
 * Narrows services to what a surgery can use for a patient. What has ended, is paused or is for employers is not among
 * them, nor what only others may send people to.
 *
 * @param found - the best first; each part of the list keeps that order
 */
export function prescribable(found: readonly Service[]): PrescribableList {
	const list: PrescribableList = { open: [], check: [], unknown: [] };
	for (const service of found) {
		const way = isLive(service) ? wayIn(service) : undefined;
		if (way === undefined) continue;
		const part = !isKnown(way)
			? list.unknown
			: service.status.is === "open"
				? list.open
				: list.check;
		part.push({ service, way });
	}
	return list;
}
