import { BARRIERS, type Barrier } from "#app/domain/facts/barriers.ts";
import type { CoverCell } from "./coverage.ts";
import type { Service } from "./service.ts";
import { worksIn } from "./to-service.ts";

/** Why an entry that helps with a barrier does not close its gap. */
export type WhyNot =
	| "has-ended"
	| "is-paused"
	| "for-staff"
	| "is-wide"
	| "not-confirmed"
	| "no-way-in"
	| "elsewhere";

/** A barrier for which something made for it is missing in some districts. */
export interface Gap {
	barrier: Barrier;
	/** Districts with something general only. */
	general: string[];
	/** Districts with nothing at all. */
	none: string[];
	/** Who was looked for and looked at: each entry that names the barrier, and why it does not close the gap there. */
	lookedAt: { id: string; why: WhyNot }[];
}

/** Each barrier that is a gap somewhere, in the order of barriers. @param cells - of `coverage` over the same services */
export function gapsOf(services: readonly Service[], cells: readonly CoverCell[]): Gap[] {
	return BARRIERS.flatMap((barrier) => {
		const open = cells.filter((cell) => cell.barrier === barrier && cell.is !== "dedicated");
		if (open.length === 0) return [];
		const districtsOf = (is: string) =>
			open.filter((cell) => cell.is === is).map(({ district }) => district);
		const missing = open.map(({ district }) => district);
		return [
			{
				barrier,
				general: districtsOf("general"),
				none: districtsOf("gap"),
				lookedAt: services
					.filter(({ helps }) => helps.has(barrier))
					.map((service) => ({ id: service.id, why: whyNot(service, barrier, missing) })),
			},
		];
	});
}

function whyNot(service: Service, barrier: Barrier, missing: readonly string[]): WhyNot {
	if (service.status.is === "ended") return "has-ended";
	if (service.status.is === "paused") return "is-paused";
	if (service.audience !== "resident") return "for-staff";
	if (!service.hasWayIn) return "no-way-in";
	if (service.helps.get(barrier) !== true) return "is-wide";
	const isHere = missing.some((district) => worksIn(service, district));
	return isHere ? "not-confirmed" : "elsewhere";
}
