import { BARRIERS, type Barrier } from "#app/domain/facts/barriers.ts";
import { isLive } from "./catalogue.ts";
import type { Service } from "./service.ts";
import { worksIn } from "./to-service.ts";

/** The kinds of cover, best first. */
export const COVERS = ["dedicated", "general", "gap"] as const;

/**
 * What the catalogue holds for a barrier in a district, whatever else a person says: something made for it; only
 * something wider, which in a plan leaves a gap too; nothing that anybody can reach.
 */
export type Cover = (typeof COVERS)[number];

/** One cell of the table of districts by barriers. */
export interface CoverCell {
	district: string;
	barrier: Barrier;
	is: Cover;
	/** Those that make it so, by id: the dedicated ones, or the general ones; empty for nothing at all. */
	services: string[];
}

/** Whether a service closes a gap for its barrier: made for it, reachable, and surely open. */
export function isDedicatedTo(service: Service, barrier: Barrier): boolean {
	return service.helps.get(barrier) === true && service.hasWayIn && service.status.is === "open";
}

/**
 * Every district by every barrier: whether something dedicated and reachable is
 * open there, only something general, or nothing.
 *
 * @param districts - district ids, in the order of the rows
 */
export function coverage(services: readonly Service[], districts: readonly string[]): CoverCell[] {
	const live = services.filter(isLive);
	return districts.flatMap((district) => {
		const here = live.filter((service) => worksIn(service, district));
		return BARRIERS.map((barrier) => {
			const helping = here.filter((service) => service.helps.has(barrier));
			const dedicated = helping.filter((service) => isDedicatedTo(service, barrier));
			const general = helping.filter((service) => service.hasWayIn);
			const is = dedicated.length > 0 ? "dedicated" : general.length > 0 ? "general" : "gap";
			const those = { dedicated, general, gap: [] }[is];
			return { district, barrier, is, services: those.map(({ id }) => id) };
		});
	});
}
